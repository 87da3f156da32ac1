using System.Text;
using PropertySuite.Lists;
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

    public static byte[] Xlsx(params string[][] rows)
    {
        using var file = new MemoryStream();
        using (var writer = new XlsxExportWriter(file))
        {
            writer.WriteHeader(rows[0]);
            foreach (var row in rows.Skip(1))
            {
                writer.WriteRow([.. row.Select(ExportCell.Of)]);
            }
        }

        return file.ToArray();
    }

    public static RosterSheet Sheet(params string[][] rows) => new("Sheet1", rows);
}
