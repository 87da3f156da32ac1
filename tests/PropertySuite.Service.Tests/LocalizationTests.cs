using System.Reflection;
using System.Text.Json;
using PropertySuite.Cases;
using PropertySuite.FollowUps;
using PropertySuite.FollowUps.Permissions;
using PropertySuite.Repairs;
using PropertySuite.Repairs.Permissions;
using PropertySuite.ServiceDesk;
using PropertySuite.Testing;

namespace PropertySuite;

public class LocalizationTests
{
    private static readonly string[] Cultures = ["zh-Hans", "zh-Hant", "en"];

    public static TheoryData<string, string> Modules => new()
    {
        { "repairs", "Repairs" },
        { "follow-ups", "FollowUps" },
        { "service-desk", "ServiceDesk" },
    };

    [Theory]
    [MemberData(nameof(Modules))]
    public void Every_text_exists_in_every_language(string folder, string module)
    {
        var chinese = Texts(folder, module, "zh-Hans");

        foreach (var culture in Cultures)
        {
            var texts = Texts(folder, module, culture);
            texts.Keys.Order().ShouldBe(chinese.Keys.Order());
            texts.Values.ShouldAllBe(text => text.Length > 0);
        }
    }

    [Fact]
    public void Everything_that_people_see_of_repairs_has_a_text()
    {
        var texts = Texts("repairs", "Repairs", "zh-Hans").Keys;

        EnumTexts(typeof(RepairState), typeof(RepairAction), typeof(RepairArea), typeof(RepairCategory), typeof(RepairUrgency), typeof(RepairChannel),
            typeof(RepairSuspensionReason), typeof(WarrantyAttribution), typeof(AcceptanceRole), typeof(SigningRating), typeof(RepairCallbackDecision),
            typeof(RepairCallbackResult)).ShouldBeSubsetOf(texts);
        Constants(typeof(RepairsErrorCodes)).ShouldBeSubsetOf(texts);
        Constants(typeof(RepairsSettings)).Select(name => "Setting:" + name).ShouldBeSubsetOf(texts);
        Constants(typeof(RepairsPermissions)).Concat(Constants(typeof(RepairsPermissions.Orders))).Select(name => "Permission:" + name).ShouldBeSubsetOf(texts);
        RepairTransitions.Table.Rows.Select(row => $"Timeline:{row.Action}").ShouldBeSubsetOf(texts);
    }

    [Fact]
    public void Everything_that_people_see_of_callbacks_has_a_text()
    {
        var texts = Texts("follow-ups", "FollowUps", "zh-Hans").Keys;

        EnumTexts(typeof(CallbackState), typeof(CallbackAction), typeof(CallbackOutcome), typeof(CallbackMethod), typeof(CallbackReason), typeof(CallbackListKind)).ShouldBeSubsetOf(texts);
        Constants(typeof(FollowUpsErrorCodes)).ShouldBeSubsetOf(texts);
        Constants(typeof(FollowUpsSettings)).Select(name => "Setting:" + name).ShouldBeSubsetOf(texts);
        Constants(typeof(FollowUpsPermissions)).Concat(Constants(typeof(FollowUpsPermissions.Callbacks))).Select(name => "Permission:" + name)
            .ShouldBeSubsetOf(texts);
    }

    [Fact]
    public void Every_reason_to_call_back_is_one_that_callbacks_know()
        => Enum.GetNames<RepairCallbackDecision>().Except([nameof(RepairCallbackDecision.NotSampled)]).ShouldBeSubsetOf(Enum.GetNames<CallbackReason>());

    [Fact]
    public void Every_outcome_of_a_callback_is_one_that_repairs_know()
        => Enum.GetNames<CallbackOutcome>().ShouldBe(Enum.GetNames<RepairCallbackResult>());

    private static IEnumerable<string> EnumTexts(params Type[] types)
        => types.SelectMany(type => Enum.GetNames(type).Select(name => $"Enum:{type.Name}.{name}"));

    private static IEnumerable<string> Constants(Type type)
        => type.GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!);

    private static Dictionary<string, string> Texts(string folder, string module, string culture)
    {
        var file = Path.Combine(
            RepositoryRoot.Path, "modules", folder, $"PropertySuite.{module}.Contracts", "Localization", module, $"{culture}.json");
        return JsonDocument.Parse(File.ReadAllText(file)).RootElement.GetProperty("texts")
            .EnumerateObject().ToDictionary(text => text.Name, text => text.Value.GetString()!);
    }
}
