using System.Globalization;
using System.Text.RegularExpressions;

namespace PropertySuite.Architecture;

/// <summary>
/// One table of the catalogue, read from its Markdown file: a line that states how many rows there are, and a table in which a row is a line.
/// Nothing is mended while reading; what is wrong with a table is for <see cref="CatalogueGrammar"/> to say.
/// </summary>
internal sealed partial class CatalogueTable
{
    private CatalogueTable(string kind, string[] lines)
    {
        Kind = kind;
        var table = lines.Where(line => line.StartsWith('|')).Select(Cells).ToList();
        Columns = table[0];
        Rows = [.. table.Skip(2).Select(cells => new CatalogueRow(this, cells))];
        Statement = lines.SingleOrDefault(line => line.StartsWith("Rows: ", StringComparison.Ordinal)) ?? "";
    }

    /// <summary>Name of the file without its ending, such as <c>parameters</c>.</summary>
    public string Kind { get; }

    /// <summary>Names of the columns.</summary>
    public string[] Columns { get; }

    /// <summary>Rows in the order of the file.</summary>
    public IReadOnlyList<CatalogueRow> Rows { get; }

    /// <summary>The line that states the number of rows.</summary>
    public string Statement { get; }

    /// <summary>Number of rows as the file states it.</summary>
    public int StatedCount => int.Parse(CountPattern().Match(Statement).Groups[1].Value, CultureInfo.InvariantCulture);

    /// <summary>Number of rows of each source as the file states it.</summary>
    public IReadOnlyDictionary<string, int> StatedCountsBySource => SourcePattern().Matches(Statement)
        .ToDictionary(match => match.Groups[1].Value, match => int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture));

    /// <summary>Reads the table of a kind.</summary>
    public static CatalogueTable Read(string kind) =>
        new(kind, File.ReadAllLines(Path.Combine(SourceTree.Root, "tests", "PropertySuite.Architecture.Tests", "Catalogue", kind + ".md")));

    private static string[] Cells(string line) => [.. line.Trim().Trim('|').Split('|').Select(cell => cell.Trim())];

    [GeneratedRegex("^Rows: (\\d+)\\.")]
    private static partial Regex CountPattern();

    [GeneratedRegex("(?<=[:,] )(\\S+) (\\d+)(?=[,.])")]
    private static partial Regex SourcePattern();
}

/// <summary>A row of the catalogue.</summary>
internal sealed class CatalogueRow(CatalogueTable table, string[] cells)
{
    /// <summary>Status of what stands in the product as the row says.</summary>
    public const string Built = "built";

    /// <summary>Status of what the row's module still owes.</summary>
    public const string NotYet = "not yet";

    /// <summary>Source of what the product has beyond its requirements.</summary>
    public const string Own = "own";

    /// <summary>The cell of a column; empty where the table has no such column.</summary>
    public string this[string column]
    {
        get
        {
            var index = Array.IndexOf(table.Columns, column);
            return index < 0 || index >= Cells.Length ? "" : Cells[index];
        }
    }

    /// <summary>The cells as they were read.</summary>
    public string[] Cells { get; } = cells;

    /// <summary>Whether the row has a cell for each column.</summary>
    public bool IsWhole => Cells.Length == table.Columns.Length;

    /// <summary>Stable code.</summary>
    public string Code => this["code"];

    /// <summary>Module that owns, or owes, what the row names.</summary>
    public string Module => this["module"];

    /// <summary>Section of the requirements, or <see cref="Own"/>.</summary>
    public string Source => this["source"];

    /// <summary>What it is called in the code; empty where there is nothing yet.</summary>
    public string InCode => this["in code"];

    /// <summary>What a reader should know: for a row not built that is partly in the code, what differs.</summary>
    public string Remark => this["remark"];

    /// <summary>Whether the row is built.</summary>
    public bool IsBuilt => this["status"] == Built;

    /// <summary>The alternatives in a cell, which are parted by slashes.</summary>
    public string[] List(string column) => this[column].Split(" / ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <inheritdoc />
    public override string ToString() => $"{table.Kind}: {Code}";
}
