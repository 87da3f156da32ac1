using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace PropertySuite.Export;

public class TableFileTests
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    [Fact]
    public async Task A_workbook_holds_texts_numbers_times_and_days()
    {
        var sheet = await SheetAsync(
            [new("单号", 24), new("收费", 12), new("时间", 17), new("交付", 11)],
            [ExportCell.Of("A&<1>\u0001\uFFFF"), ExportCell.Of(12.5m), ExportCell.Of(new DateTime(2026, 3, 4, 9, 30, 0)), ExportCell.Of(new DateOnly(2026, 3, 4))]);

        var cells = sheet.Descendants(Main + "c").Skip(4).ToList();
        cells[0].Value.ShouldBe("A&<1>");
        cells[1].Value.ShouldBe("12.5");
        DateOf(cells[2]).ShouldBe(new DateTime(2026, 3, 4, 9, 30, 0));
        DateOf(cells[3]).ShouldBe(new DateTime(2026, 3, 4));

        static DateTime DateOf(XElement cell) => DateTime.FromOADate(double.Parse(cell.Value, CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task A_column_is_as_wide_as_its_list_says_and_the_titles_stay_in_sight()
    {
        var sheet = await SheetAsync([new("单号", 24), new("收费", 12)]);

        sheet.Descendants(Main + "col").Select(column => Math.Floor((double)column.Attribute("width")!)).ShouldBe([24, 12]);
        sheet.Descendants(Main + "pane").ShouldHaveSingleItem().Attribute("state")!.Value.ShouldBe("frozen");
    }

    [Fact]
    public async Task A_text_longer_than_a_cell_takes_is_cut()
    {
        var sheet = await SheetAsync([new("a", 10)], [ExportCell.Of(new string('字', 40_000))]);

        sheet.Descendants(Main + "c").Last().Value.Length.ShouldBe(32_767);
    }

    [Fact]
    public async Task Text_that_a_spreadsheet_would_run_is_defused_in_csv()
    {
        await using var file = await TableFile.CreateAsync(TableFormat.Csv, [new("a", 1), new("b", 1), new("c", 1)]);
        await file.AddAsync([ExportCell.Of("=1+1"), ExportCell.Of("x,\"y\""), ExportCell.Of(-1m)]);
        await file.AddAsync([ExportCell.Of("＝1+1"), ExportCell.Of("＠x"), ExportCell.Of("1")]);
        var download = await file.ToDownloadAsync("list");

        using var reader = new StreamReader(download.GetStream(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), detectEncodingFromByteOrderMarks: false);
        (await reader.ReadToEndAsync()).ShouldBe("\uFEFFa,b,c\r\n'=1+1,\"x,\"\"y\"\"\",-1\r\n'＝1+1,'＠x,1\r\n");
        download.FileName.ShouldBe("list.csv");
    }

    private static async Task<XDocument> SheetAsync(ExportTitle[] titles, params ExportCell[][] rows)
    {
        await using var file = await TableFile.CreateAsync(TableFormat.Xlsx, titles);
        foreach (var row in rows)
        {
            await file.AddAsync(row);
        }

        await using var stream = (await file.ToDownloadAsync("list")).GetStream();
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read);
        return XDocument.Load(archive.GetEntry("xl/worksheets/sheet1.xml")!.Open());
    }
}
