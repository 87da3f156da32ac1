using System.Reflection;

namespace PropertySuite.Architecture;

/// <summary>Events, papers, reports and key figures of the catalogue against their names in the modules' Contracts, in both directions.</summary>
public class CatalogueOfEventsAndPapers
{
    [Fact]
    public void An_event_that_is_in_the_code_has_its_type()
        => RequirementCatalogue.Events.Rows.Select(row => row.InCode).Where(name => name.Length > 0).Except(EventsInCode()).ShouldBeEmpty();

    [Fact]
    public void Every_event_of_the_modules_has_its_row()
        => EventsInCode().Except(RequirementCatalogue.Events.Rows.Select(row => row.InCode)).ShouldBeEmpty();

    [Fact]
    public void A_paper_that_is_in_the_code_and_every_paper_of_the_modules_have_their_row() => Agree(RequirementCatalogue.Documents, "Documents");

    [Fact]
    public void A_report_that_is_in_the_code_and_every_report_of_the_modules_have_their_row() => Agree(RequirementCatalogue.Reports, "Reports");

    [Fact]
    public void A_key_figure_that_is_in_the_code_and_every_key_figure_of_the_modules_have_their_row() => Agree(RequirementCatalogue.KeyFigures, "Kpis");

    private static void Agree(CatalogueTable table, string suffix)
        => table.Rows.Select(row => row.InCode).Where(key => key.Length > 0).Distinct().ShouldBe(KeysInCode(suffix), ignoreOrder: true);

    private static IEnumerable<string> EventsInCode()
        => ProductAssemblies.All.SelectMany(assembly => assembly.GetTypes()).Select(type => type.Name).Where(name => name.EndsWith("Eto", StringComparison.Ordinal));

    /// <summary>Keys are constants of a static class of the module's Contracts, as names of settings and permissions are.</summary>
    private static IEnumerable<string> KeysInCode(string suffix)
        => from type in ProductAssemblies.All.Where(assembly => assembly.GetName().Name!.EndsWith(".Contracts", StringComparison.Ordinal))
               .SelectMany(assembly => assembly.GetTypes())
           where type is { IsAbstract: true, IsSealed: true } && type.Name.EndsWith(suffix, StringComparison.Ordinal)
           from field in type.GetFields(BindingFlags.Public | BindingFlags.Static)
           where field is { IsLiteral: true } && field.FieldType == typeof(string)
           select (string)field.GetRawConstantValue()!;
}
