using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using PropertySuite.Administration;
using PropertySuite.Hosting;
using PropertySuite.ServiceDesk;
using PropertySuite.Testing;
using Volo.Abp.Localization;

namespace PropertySuite.Cases;

/// <summary>What holds for every kind of case that a module registers.</summary>
[Collection(ServiceHostCollection.Name)]
public class CaseTypeHostTests(ServiceHostFixture host)
{
    private IReadOnlyCollection<ITransitionTable> Tables => host.Services.GetRequiredService<IOptions<CaseOptions>>().Value.Tables;

    private static IEnumerable<Assembly> ProductAssemblies =>
        AppDomain.CurrentDomain.GetAssemblies().Where(assembly => assembly.GetName().Name!.StartsWith("PropertySuite.", StringComparison.Ordinal));

    [Fact]
    public void Every_state_names_a_role_that_companies_have()
        => Tables.SelectMany(table => table.StateInfos).Select(state => state.ResponsibleRole).ShouldBeSubsetOf(StandardRoles.All);

    /// <summary>The console finds a case's page by it, whoever names the case.</summary>
    [Fact]
    public void A_case_is_named_after_its_class()
        => Tables.Select(table => "PropertySuite." + table.SubjectType).ShouldBe(Tables.Select(table => table.CaseType.FullName));

    [Theory]
    [InlineData("zh-Hans")]
    [InlineData("zh-Hant")]
    [InlineData("en")]
    public void Every_state_action_guard_and_entry_has_a_text(string culture)
    {
        using var language = CultureHelper.Use(culture);
        var factory = host.Services.GetRequiredService<IStringLocalizerFactory>();
        var missing = from table in Tables
                      let texts = factory.Create(table.ResourceType)
                      from key in table.StateInfos.Select(state => $"Enum:{table.StateType.Name}.{state.Name}")
                          .Concat(table.Transitions.SelectMany(row => row.Guards).Select(guard => $"Guard:{guard}"))
                          .Concat(table.Transitions.SelectMany(row => new[] { $"Enum:{table.ActionType.Name}.{row.Action}", $"Timeline:{row.Action}" }))
                          .Concat(["Timeline:Note", "Timeline:RevealPhone"])
                          .Distinct()
                      where texts[key].ResourceNotFound || texts[key].Value == key
                      select $"{table.SubjectType}: {key}";

        missing.ShouldBeEmpty();
    }

    /// <summary>By its name the API's document, and the access matrix with it, knows the permissions of a command.</summary>
    [Fact]
    public void Every_step_of_people_is_a_command_of_its_name()
    {
        var options = host.Services.GetRequiredService<IOptions<CaseOptions>>().Value;
        var commands = ProductAssemblies.SelectMany(assembly => assembly.GetTypes())
            .Where(type => type is { IsClass: true, IsAbstract: false })
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance))
            .SelectMany(options.RowsOf)
            .ToHashSet();

        Tables.SelectMany(table => table.Transitions.Where(row => row.Permission is not null && !commands.Contains(row)).Select(row => $"{table.SubjectType} {row.Action}"))
            .Distinct().ShouldBeEmpty();
    }

    [Fact]
    public void Everything_that_follows_from_a_step_is_called()
    {
        var forgotten = from type in ProductAssemblies.SelectMany(assembly => assembly.GetTypes())
                        where type is { IsClass: true, IsAbstract: false }
                        from contract in type.GetInterfaces()
                        where contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(ICaseStepHandler<>)
                        where !host.Services.GetServices(contract).Any(handler => type.IsInstanceOfType(handler))
                        select type.FullName;

        forgotten.ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_is_signed_in_reads_the_rules_of_a_case_in_words()
    {
        var desk = await host.SignInAsync(TestUsers.FrontDesk);

        var rules = await desk.GetAsync<CaseTypeDto>("/api/service-desk/case-type?subjectType=Repairs.RepairOrder");

        var dispatch = rules.Transitions.First(row => row is { From: "Received", Action: "Dispatch" });
        dispatch.ActionName.ShouldBe("派工");
        dispatch.Guards.ShouldBe(["指定了本项目的维修人员"]);
        dispatch.Permissions.Count.ShouldBe(1);
        rules.States.Single(state => state.State == "Working").ResponsibleRole.ShouldBe(StandardRoles.Technician);
    }
}
