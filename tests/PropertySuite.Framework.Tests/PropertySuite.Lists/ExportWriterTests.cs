using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace PropertySuite.Lists;

public class ExportWriterTests
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    [Fact]
    public void A_workbook_holds_texts_numbers_and_times()
    {
        using var file = new MemoryStream();
        using (var writer = new XlsxExportWriter(file))
        {
            writer.WriteHeader(["单号", "收费", "时间"]);
            writer.WriteRow([ExportCell.Of("A&<1>\u0001"), ExportCell.Of(12.5m), ExportCell.Of(new DateTime(2026, 3, 4, 9, 30, 0))]);
        }

        using var archive = new ZipArchive(file, ZipArchiveMode.Read);
        var cells = XDocument.Load(archive.GetEntry("xl/worksheets/sheet1.xml")!.Open()).Descendants(Main + "c").ToList();

        cells.Select(cell => (string)cell.Attribute("r")!).ShouldBe(["A1", "B1", "C1", "A2", "B2", "C2"]);
        cells[3].Value.ShouldBe("A&<1>");
        cells[4].Value.ShouldBe("12.5");
        DateTime.FromOADate(double.Parse(cells[5].Value, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(new DateTime(2026, 3, 4, 9, 30, 0));
        archive.Entries.Select(entry => entry.FullName).ShouldContain("xl/workbook.xml");
    }

    [Fact]
    public void Text_that_a_spreadsheet_would_run_is_defused()
    {
        using var file = new MemoryStream();
        using (var writer = new CsvExportWriter(file))
        {
            writer.WriteHeader(["a", "b", "c"]);
            writer.WriteRow([ExportCell.Of("=1+1"), ExportCell.Of("x,\"y\""), ExportCell.Of(-1m)]);
        }

        Encoding.UTF8.GetString(file.ToArray()).ShouldBe("\uFEFFa,b,c\r\n'=1+1,\"x,\"\"y\"\"\",-1\r\n");
    }
}
