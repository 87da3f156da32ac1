using System.IO.Compression;
using System.Text;
using Volo.Abp;

namespace PropertySuite.Tables;

/// <summary>Spreadsheets that lie about their size, and such as only look as if they did.</summary>
[Collection(nameof(Alone))]
public class HostileTables
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    static HostileTables() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("""<row r="99999999"><c r="ZZZZZZ99999999"><v>1</v></c></row>""")]
    [InlineData("""<row r="1"><c r="XFE1"><v>1</v></c></row>""")]
    [InlineData("""<row r="-5"><c><v>1</v></c></row>""")]
    [InlineData("""<row r="1048577"><c r="A1048577"><v>1</v></c></row>""")]
    public async Task A_place_that_no_spreadsheet_has_is_refused(string row) =>
        (await RefusedAsync(Xlsx(row))).ShouldBe(FoundationErrorCodes.TableUnreadable);

    [Fact]
    public async Task A_lone_cell_in_the_last_corner_is_refused_before_the_rectangle_is_walked() =>
        (await RefusedAsync(Xlsx("""<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>""")))
            .ShouldBe(FoundationErrorCodes.TableTooLarge);

    [Fact]
    public async Task A_cell_that_is_only_formatted_in_the_last_row_is_no_row()
    {
        var sheet = (await ReadAsync(Xlsx("""<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c></row><row r="1048576"><c r="A1048576"/></row>"""))).Single();
        sheet.Rows.Single().Cells.ShouldBe(["a"]);
    }

    [Fact]
    public async Task A_text_of_many_megabytes_is_refused_while_it_is_read_and_memory_stays_flat()
    {
        var bomb = Xlsx(new Repeated("""<row r="1"><c r="A1" t="inlineStr"><is><t>""", "A", 20 * 1024 * 1024, "</t></is></c></row>"));
        bomb.Length.ShouldBeLessThan(200_000);
        (await RefusedAsync(bomb)).ShouldBe(FoundationErrorCodes.TableUnreadable);
        AllocatedBy(() => RefusedAsync(bomb)).ShouldBeLessThan(8 * 1024 * 1024);
    }

    [Fact]
    public async Task An_attribute_of_many_megabytes_is_refused_too() =>
        (await RefusedAsync(Xlsx(new Repeated("<row r=\"1\" x=\"", "A", 2 * 1024 * 1024, "\"/>")))).ShouldBe(FoundationErrorCodes.TableUnreadable);

    [Fact]
    public async Task What_unpacks_beyond_the_limit_is_refused_whatever_the_archive_says_of_itself() =>
        (await RefusedAsync(Xlsx(new Repeated("", "<row><c><v>1</v></c></row>", 6 * 1024 * 1024, "")), new TableReadLimits { MaxUnpackedBytes = 4 * 1024 * 1024 }))
            .ShouldBe(FoundationErrorCodes.TableTooLarge);

    [Fact]
    public async Task One_long_text_in_very_many_cells_is_counted_in_each()
    {
        var text = new string('长', 4_000);
        var row = string.Concat(Enumerable.Repeat($"""<c t="s"><v>0</v></c>""", 100));
        var file = Xlsx(string.Concat(Enumerable.Repeat($"<row>{row}</row>", 100)), sharedText: text);
        (await RefusedAsync(file)).ShouldBe(FoundationErrorCodes.TableTooLarge);
    }

    [Fact]
    public async Task Entities_are_not_expanded() => (await RefusedAsync(Xlsx("<row/>", prolog: "<!DOCTYPE x [<!ENTITY a \"aaaa\">]>")))
        .ShouldBe(FoundationErrorCodes.TableUnreadable);

    [Fact]
    public async Task A_sheet_that_hides_behind_another_ending_is_refused() =>
        (await RefusedAsync(Xlsx("""<row r="99999999"/>""", sheetPart: "worksheets/sheet1.png"))).ShouldBe(FoundationErrorCodes.TableUnreadable);

    [Fact]
    public async Task Very_many_merged_cells_over_everything_are_refused()
    {
        var rows = string.Concat(Enumerable.Range(1, 2_000).Select(row => $"""<row r="{row}"><c r="A{row}"><v>1</v></c></row>"""));
        var merged = string.Concat(Enumerable.Repeat("""<mergeCell ref="A1:A2000"/>""", 5_000));
        (await RefusedAsync(Xlsx(rows, behind: $"<mergeCells>{merged}</mergeCells>"))).ShouldBe(FoundationErrorCodes.TableTooLarge);
    }

    [Theory]
    [InlineData(",", 200_000)]
    [InlineData("\"", 1)]
    public async Task A_row_of_a_csv_has_an_end(string start, int count)
    {
        var content = string.Concat(Enumerable.Repeat(start, count)) + string.Concat(Enumerable.Repeat("\na,b", 60_000));
        (await RefusedAsync(Encoding.UTF8.GetBytes(content), fileName: "x.csv")).ShouldBe(FoundationErrorCodes.TableTooLarge);
    }

    [Fact]
    public async Task Reading_stops_when_its_time_is_up_and_when_the_caller_gives_up()
    {
        var file = Xlsx(new Repeated("", "<row><c><v>1</v></c></row>", 8 * 1024 * 1024, ""));
        (await RefusedAsync(file, new TableReadLimits { MaxDuration = TimeSpan.FromMilliseconds(1), MaxRows = 1_000_000 })).ShouldBe(FoundationErrorCodes.TableTooSlow);
        using var given = new CancellationTokenSource();
        given.Cancel();
        await Should.ThrowAsync<OperationCanceledException>(() => new TableFileReader().ReadAsync(new MemoryStream(file), "x.xlsx", new TableReadLimits(), given.Token));
    }

    [Fact]
    public async Task More_rows_than_allowed_are_refused_and_blank_ones_do_not_count()
    {
        var limits = new TableReadLimits { MaxRows = 3 };
        var blank = "<row><c/></row>";
        var filled = "<row><c><v>1</v></c></row>";
        (await ReadAsync(Xlsx($"{filled}{blank}{filled}{blank}{filled}"), limits)).Single().Rows.Select(row => row.Number).ShouldBe([1, 3, 5]);
        (await RefusedAsync(Xlsx($"{filled}{filled}{filled}{filled}"), limits)).ShouldBe(FoundationErrorCodes.TableTooManyRows);
    }

    [Fact]
    public async Task Hostile_files_one_after_the_other_leave_memory_as_it_was()
    {
        byte[][] files =
        [
            Xlsx("""<row r="99999999"><c r="ZZZZZZ99999999"><v>1</v></c></row>"""),
            Xlsx(new Repeated("""<row r="1"><c r="A1" t="inlineStr"><is><t>""", "A", 4 * 1024 * 1024, "</t></is></c></row>")),
            Xlsx(new Repeated("", "<row><c><v>1</v></c></row>", 2 * 1024 * 1024, "")),
        ];
        await SoakAsync(rounds: 2);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        await SoakAsync(rounds: 10);
        (GC.GetTotalMemory(forceFullCollection: true) - before).ShouldBeLessThan(4 * 1024 * 1024);

        async Task SoakAsync(int rounds)
        {
            for (var round = 0; round < rounds; round++)
            {
                foreach (var file in files)
                {
                    await RefusedAsync(file);
                }
            }
        }
    }

    [Fact]
    public async Task A_rare_character_is_not_cut_in_half()
    {
        var file = Xlsx($"""<row><c t="inlineStr"><is><t>{new string('a', 9)}𠮷b</t></is></c></row>""");
        var row = (await ReadAsync(file, new TableReadLimits { MaxTextLength = 10 })).Single().Rows.Single();
        row.Cells[0].ShouldBe(new string('a', 9));
        row.Has(0, TableCellMarkKind.Cut).ShouldBeTrue();
    }

    private static async Task<List<TableSheet>> ReadAsync(byte[] file, TableReadLimits? limits = null) =>
        await new TableFileReader().ReadAsync(new MemoryStream(file), "x.xlsx", limits ?? new TableReadLimits());

    /// <summary>Bytes that one thread, which does nothing else, allocates for it.</summary>
    private static long AllocatedBy(Func<Task> work)
    {
        var allocated = 0L;
        var thread = new Thread(() =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            work().GetAwaiter().GetResult();
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        });
        thread.Start();
        thread.Join();
        return allocated;
    }

    private static async Task<string?> RefusedAsync(byte[] file, TableReadLimits? limits = null, string fileName = "x.xlsx") =>
        (await Should.ThrowAsync<BusinessException>(() => new TableFileReader().ReadAsync(new MemoryStream(file), fileName, limits ?? new TableReadLimits()))).Code;

    private static byte[] Xlsx(string rows, string prolog = "", string behind = "", string? sharedText = null, string sheetPart = "worksheets/sheet1.xml") =>
        Xlsx(new Repeated(rows, "", 0, ""), prolog, behind, sharedText, sheetPart);

    private static byte[] Xlsx(Repeated rows, string prolog = "", string behind = "", string? sharedText = null, string sheetPart = "worksheets/sheet1.xml")
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add("[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>""");
            Add("xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>""");
            Add("xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="{sheetPart}"/></Relationships>""");
            if (sharedText is not null)
            {
                Add("xl/sharedStrings.xml", $"""<sst xmlns="{Main}"><si><t>{sharedText}</t></si></sst>""");
            }

            using var writer = new StreamWriter(archive.CreateEntry($"xl/{sheetPart}").Open());
            writer.Write($"""{prolog}<worksheet xmlns="{Main}"><sheetData>""");
            rows.WriteTo(writer);
            writer.Write($"</sheetData>{behind}</worksheet>");

            void Add(string name, string text)
            {
                using var part = new StreamWriter(archive.CreateEntry(name).Open());
                part.Write(text);
            }
        }

        return file.ToArray();
    }

    /// <summary>A text with a middle that is repeated until it has so many bytes.</summary>
    private sealed record Repeated(string Before, string Middle, int Bytes, string Behind)
    {
        public void WriteTo(StreamWriter writer)
        {
            writer.Write(Before);
            for (var written = 0; written < Bytes && Middle.Length > 0; written += Middle.Length)
            {
                writer.Write(Middle);
            }

            writer.Write(Behind);
        }
    }
}
