using System.IO.Compression;
using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;

namespace PropertySuite.Export;

/// <summary>
/// An Excel workbook, streamed: memory stays the same for a hundred rows and for a million. A table that is longer than a sheet goes on in
/// the next.
/// </summary>
internal sealed class XlsxExportWriter(Stream stream) : IExportWriter
{
    private const int RowsPerSheet = 1_000_000;
    private const int MaxTextLength = 32_767;

    private Spreadsheet? _workbook;
    private IReadOnlyList<ExportTitle> _titles = [];
    private StyleId? _head;
    private StyleId? _time;
    private StyleId? _day;
    private int _sheets;
    private int _rows;

    /// <inheritdoc />
    public async ValueTask WriteHeaderAsync(IReadOnlyList<ExportTitle> titles)
    {
        _workbook = await Spreadsheet.CreateNewAsync(stream, new SpreadCheetahOptions { CompressionLevel = SpreadCheetahCompressionLevel.Fastest });
        _head = _workbook.AddStyle(new Style { Font = { Bold = true } });
        _time = _workbook.AddStyle(new Style { Format = NumberFormat.Custom("yyyy-mm-dd hh:mm") });
        _day = _workbook.AddStyle(new Style { Format = NumberFormat.Custom("yyyy-mm-dd") });
        _titles = titles;
        await BeginSheetAsync();
    }

    /// <inheritdoc />
    public async ValueTask WriteRowAsync(IReadOnlyList<ExportCell> cells)
    {
        if (_rows >= RowsPerSheet)
        {
            await BeginSheetAsync();
        }

        await AddRowAsync([.. cells.Select(ToCell)]);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (_workbook is not null)
        {
            await _workbook.FinishAsync();
            await _workbook.DisposeAsync();
        }
    }

    /// <summary>What a workbook can hold: no characters outside XML, and no more than a cell takes.</summary>
    private static string Printable(string text)
    {
        var clean = text.AsSpan().ContainsAny('\uFFFE', '\uFFFF') ? text.Replace("\uFFFE", "", StringComparison.Ordinal).Replace("\uFFFF", "", StringComparison.Ordinal) : text;
        return clean.Length <= MaxTextLength ? clean : clean[..MaxTextLength];
    }

    private Cell ToCell(ExportCell cell)
        => cell.Number is { } number ? new Cell(number)
            : cell.LocalTime is { } time ? new Cell(time, cell.IsDay ? _day : _time)
            : string.IsNullOrEmpty(cell.Text) ? default : new Cell(Printable(cell.Text));

    private async Task BeginSheetAsync()
    {
        _sheets++;
        _rows = 0;
        var options = new WorksheetOptions { FrozenRows = 1 };
        for (var column = 0; column < _titles.Count; column++)
        {
            options.Column(column + 1).Width = _titles[column].Width;
        }

        await _workbook!.StartWorksheetAsync(_sheets.ToString(System.Globalization.CultureInfo.InvariantCulture), options);
        await AddRowAsync([.. _titles.Select(title => new Cell(title.Text, _head))]);
    }

    private async Task AddRowAsync(Cell[] cells)
    {
        await _workbook!.AddRowAsync(cells);
        _rows++;
    }
}
