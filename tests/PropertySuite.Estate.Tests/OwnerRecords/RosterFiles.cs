using System.Text;
using PropertySuite.Export;
using PropertySuite.OwnerRecords;
using PropertySuite.Testing;

namespace PropertySuite.Estate.Tests.OwnerRecords;

/// <summary>Files for the tests of the import.</summary>
internal static class RosterFiles
{
    public static string DemoPath => Path.Combine(RepositoryRoot.Path, "etc", "demo", "owners-roster.xlsx");

    static RosterFiles() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static List<RosterSheet> ReadDemo()
    {
        using var file = File.OpenRead(DemoPath);
        return new RosterFileReader().Read(file, "owners-roster.xlsx", 50_000);
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

    public static RosterSheet Sheet(params string[][] rows) => new("Sheet1", rows);
}
