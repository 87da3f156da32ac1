using PropertySuite.Sites;
using Volo.Abp.Settings;

namespace PropertySuite.Architecture;

/// <summary>Limits of the catalogue against the modules' definitions of settings, in both directions.</summary>
public class CatalogueOfParameters
{
    private static readonly Dictionary<string, SettingDefinition> Settings = Define();

    [Fact]
    public void A_built_parameter_is_a_setting_with_this_default_and_unit()
    {
        var wrong = from row in RequirementCatalogue.Parameters.Rows
                    where row.IsBuilt
                    let difference = Difference(row)
                    where difference is not null
                    select $"{row}: {difference}";

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void A_parameter_that_is_not_built_differs_from_the_setting_that_it_names()
    {
        RequirementCatalogue.Parameters.Rows.Where(row => !row.IsBuilt && row.InCode.Length > 0 && (!Settings.ContainsKey(row.InCode) || Difference(row) is null))
            .Select(row => row.ToString()).ShouldBeEmpty();
    }

    [Fact]
    public void Every_setting_of_the_modules_stands_in_the_catalogue_once()
    {
        RequirementCatalogue.Parameters.Rows.Select(row => row.InCode).Where(name => name.Length > 0).ShouldBe(Settings.Keys, ignoreOrder: true);
    }

    private static string? Difference(CatalogueRow row)
    {
        if (!Settings.TryGetValue(row.InCode, out var setting))
        {
            return $"there is no setting {row.InCode}";
        }

        var unit = setting.FindPresentation()?.Unit ?? "";
        return setting.DefaultValue == row["default"] && unit == row["unit"]
            ? null
            : $"{row["default"]} {row["unit"]} here, {setting.DefaultValue} {unit} in the code";
    }

    /// <summary>What the providers of the modules add; what they say about settings of others is no definition of theirs.</summary>
    private static Dictionary<string, SettingDefinition> Define()
    {
        var settings = new Dictionary<string, SettingDefinition>();
        var context = new SettingDefinitionContext(settings);
        foreach (var provider in ProductAssemblies.All.SelectMany(assembly => assembly.GetTypes())
            .Where(type => type is { IsClass: true, IsAbstract: false } && typeof(ISettingDefinitionProvider).IsAssignableFrom(type)))
        {
            ((ISettingDefinitionProvider)Activator.CreateInstance(provider)!).Define(context);
        }

        return settings;
    }
}
