using System.Text;
using PropertySuite.Export;
using PropertySuite.OwnerRecords;
using PropertySuite.Tables;
using PropertySuite.Testing;

namespace PropertySuite.Estate.Tests.OwnerRecords;

/// <summary>Files for the tests of the import.</summary>
internal static class RosterFiles
{
    public static string DemoPath => Path.Combine(RepositoryRoot.Path, "etc", "demo", "owners-roster.xlsx");

    static RosterFiles() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static List<TableSheet> ReadDemo() => Read(DemoPath);

    public static List<TableSheet> Read(string path)
    {
        using var file = File.OpenRead(path);
        return new TableFileReader().ReadAsync(file, Path.GetFileName(path), new TableReadLimits()).GetAwaiter().GetResult();
    }

    public static byte[] Xlsx(params string[][] rows) => XlsxAsync(rows).GetAwaiter().GetResult();

    private static async Task<byte[]> XlsxAsync(string[][] rows)
    {
        await using var file = await TableFile.CreateAsync(TableFormat.Xlsx, [.. rows[0].Select(title => new ExportTitle(title, 12))]);
        foreach (var row in rows.Skip(1))
        {
            await file.AddAsync([.. row.Select(ExportCell.Of)]);
        }

        using var copy = new MemoryStream();
        await (await file.ToDownloadAsync("roster")).GetStream().CopyToAsync(copy);
        return copy.ToArray();
    }

    public static TableSheet Sheet(params string[][] rows) =>
        new(0, "Sheet1", false, [.. rows.Select((cells, index) => new TableRow(index + 1, cells)).Where(row => row.Cells.Any(cell => cell.Length > 0))], [], false);
}
