using System.Reflection;
using System.Text.RegularExpressions;
using PropertySuite.Export;

namespace PropertySuite.Architecture;

/// <summary>
/// An export holds what is chosen on the screen: every column of a page that exports through the server is one of the server's, and both take its
/// title from the same text.
/// </summary>
public partial class ExportsOfLists
{
    private static readonly ILookup<string, (string Key, string Field)> Exported =
        (from type in ProductTypes.Implementations
         from field in type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)
         where typeof(IExportColumns).IsAssignableFrom(field.FieldType)
         from column in ((IExportColumns)field.GetValue(null)!).Fields
         select (Module: ProductTypes.ModuleOf(type), Column: column)).ToLookup(found => found.Module.ToLowerInvariant(), found => found.Column);

    [Fact]
    public void Every_column_on_the_screen_can_be_exported_under_the_same_title()
    {
        var pages = SourceTree.Files("modules", "*.vue")
            .Select(file => (Name: SourceTree.Relative(file), Text: File.ReadAllText(file)))
            .Where(page => page.Text.Contains("list.exportQuery(", StringComparison.Ordinal))
            .ToList();
        pages.Count.ShouldBeGreaterThan(3);

        var wrong = from page in pages
                    let module = page.Name.Split('/')[1].Replace("-", "", StringComparison.Ordinal)
                    let columns = page.Text[page.Text.IndexOf("columns: [", StringComparison.Ordinal)..page.Text.IndexOf("filters: [", StringComparison.Ordinal)]
                    from Match key in Keys().Matches(columns)
                    where !key.Value.Contains("label: ''", StringComparison.Ordinal)
                    let column = (Key: key.Groups["key"].Value, Field: key.Groups["field"].Value)
                    where !Exported[module].Contains(column)
                    select $"{page.Name}: {column}";

        wrong.ShouldBeEmpty("columns that the server does not export, or calls otherwise");
    }

    [Fact]
    public void A_list_of_several_sites_is_exported_with_the_name_of_the_site()
    {
        var without = SourceTree.Files("modules", "*.vue")
            .Select(file => (Name: SourceTree.Relative(file), Text: File.ReadAllText(file)))
            .Where(page => page.Text.Contains("list.exportQuery(", StringComparison.Ordinal) && !page.Text.Contains("siteParam: false", StringComparison.Ordinal))
            .Where(page => !Exported[page.Name.Split('/')[1].Replace("-", "", StringComparison.Ordinal)].Contains(("site", "Site")))
            .Select(page => page.Name);

        without.ShouldBeEmpty("their lists show the site of each row while all sites are looked at");
    }

    [GeneratedRegex(@"key: '(?<key>\w+)',\s*label: (?:''|\(\) => (?:fieldName\('\w+', '(?<field>\w+)'\))?)")]
    private static partial Regex Keys();
}
