using System.Text.RegularExpressions;

namespace PropertySuite.Architecture;

/// <summary>What has to hold in the tables of the catalogue by themselves.</summary>
public partial class CatalogueGrammar
{
    private static readonly string[] CommonColumns = ["code", "module", "zh", "en", "source", "status", "in code", "remark"];

    private static IEnumerable<CatalogueTable> AllTables =>
        [.. RequirementCatalogue.Tables, RequirementCatalogue.Roles, RequirementCatalogue.Modules];

    [Fact]
    public void Every_table_has_the_common_columns()
    {
        var lacking = from table in RequirementCatalogue.Tables
                      from column in CommonColumns.Except(table.Columns)
                      select $"{table.Kind} lacks {column}";

        lacking.ShouldBeEmpty();
    }

    [Fact]
    public void Every_row_has_a_cell_for_each_column()
        => AllTables.SelectMany(table => table.Rows).Where(row => !row.IsWhole).Select(row => $"{row}: {row.Cells.Length} cells").ShouldBeEmpty();

    [Fact]
    public void A_code_is_one_word_and_stands_once_in_its_table()
    {
        var codes = from table in AllTables
                    from rows in table.Rows.GroupBy(row => row.Code)
                    where rows.Count() > 1 || !CodePattern().IsMatch(rows.Key)
                    select $"{table.Kind}: {rows.Key}";

        codes.ShouldBeEmpty();
    }

    /// <summary>Who drops a row changes the statement too, and is asked why.</summary>
    [Fact]
    public void There_are_as_many_rows_as_the_table_states()
    {
        foreach (var table in AllTables)
        {
            table.StatedCount.ShouldBe(table.Rows.Count, table.Kind);
        }
    }

    [Fact]
    public void Each_source_has_as_many_rows_as_the_table_states()
    {
        foreach (var table in RequirementCatalogue.Tables)
        {
            var counts = table.Rows.GroupBy(row => row.Source).Select(rows => $"{rows.Key} {rows.Count()}").Order();

            table.StatedCountsBySource.Select(stated => $"{stated.Key} {stated.Value}").Order().ShouldBe(counts, table.Kind);
        }
    }

    [Fact]
    public void Every_row_is_named_in_chinese_and_in_english()
    {
        var nameless = from row in AllTables.SelectMany(table => table.Rows)
                       where !ChinesePattern().IsMatch(row["zh"]) || row["en"].Length == 0 || ChinesePattern().IsMatch(row["en"])
                       select row.ToString();

        nameless.ShouldBeEmpty();
    }

    [Fact]
    public void Every_row_is_built_or_not_yet()
        => RequirementCatalogue.Rows.Where(row => row["status"] is not (CatalogueRow.Built or CatalogueRow.NotYet)).Select(row => $"{row}: {row["status"]}")
            .ShouldBeEmpty();

    [Fact]
    public void Every_row_names_a_module_of_the_house()
        => RequirementCatalogue.Rows.Where(row => RequirementCatalogue.Modules.Rows.All(module => module.Code != row.Module))
            .Select(row => $"{row}: {row.Module}").ShouldBeEmpty();

    [Fact]
    public void The_modules_that_are_there_are_those_that_the_catalogue_says_are_built()
        => RequirementCatalogue.Modules.Rows.Where(module => module.IsBuilt).Select(module => module.Code).ShouldBe(SourceTree.Modules, ignoreOrder: true);

    [Fact]
    public void Every_role_in_a_row_is_a_known_one()
    {
        var known = RequirementCatalogue.Roles.Rows.Select(role => role.Code).ToHashSet();
        var unknown = from row in RequirementCatalogue.Rows
                      from column in new[] { "roles", "also", "audience", "maker", "receiver" }
                      from role in row.List(column)
                      where !known.Contains(role)
                      select $"{row}: {role}";

        unknown.ShouldBeEmpty();
    }

    [Fact]
    public void A_built_row_says_what_it_is_in_the_code_of_a_module_that_is_there()
        => RequirementCatalogue.Rows.Where(row => row.IsBuilt && (row.InCode.Length == 0 || !SourceTree.Modules.Contains(row.Module)))
            .Select(row => row.ToString()).ShouldBeEmpty();

    [Fact]
    public void A_row_that_is_in_the_code_but_not_built_says_what_differs()
        => RequirementCatalogue.Rows.Where(row => !row.IsBuilt && row.InCode.Length > 0 && row.Remark.Length == 0).Select(row => row.ToString())
            .ShouldBeEmpty();

    [Fact]
    public void What_nobody_asked_for_is_built_and_says_why()
        => RequirementCatalogue.Rows.Where(row => row.Source == CatalogueRow.Own && (!row.IsBuilt || row.Remark.Length == 0)).Select(row => row.ToString())
            .ShouldBeEmpty();

    [GeneratedRegex("^[A-Za-z0-9]+([._-][a-z0-9]+)*$")]
    private static partial Regex CodePattern();

    [GeneratedRegex("[\\u4e00-\\u9fff]")]
    private static partial Regex ChinesePattern();
}
