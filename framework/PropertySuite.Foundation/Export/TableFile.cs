using Volo.Abp.Content;

namespace PropertySuite.Export;

/// <summary>
/// A list on its way into a file that is downloaded: rows go to a temporary file, which is gone as soon as it has been sent or given up.
/// </summary>
public sealed class TableFile : IAsyncDisposable
{
    private const int BufferBytes = 65_536;
    private const string XlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const string CsvType = "text/csv; charset=utf-8";

    private readonly TableFormat _format;
    private readonly FileStream _file;
    private readonly IExportWriter _writer;
    private bool _isHandedOver;

    private TableFile(TableFormat format)
    {
        _format = format;
        _file = new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
            FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, BufferBytes, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        _writer = format == TableFormat.Xlsx ? new XlsxExportWriter(_file) : new CsvExportWriter(_file);
    }

    /// <summary>How many rows were written, the titles not counted.</summary>
    public int Rows { get; private set; }

    /// <summary>Starts a file with its titles.</summary>
    public static async Task<TableFile> CreateAsync(TableFormat format, IReadOnlyList<ExportTitle> titles)
    {
        var file = new TableFile(format);
        await file._writer.WriteHeaderAsync(titles);
        return file;
    }

    /// <summary>Adds a row.</summary>
    public async ValueTask AddAsync(IReadOnlyList<ExportCell> cells)
    {
        await _writer.WriteRowAsync(cells);
        Rows++;
    }

    /// <summary>Ends the file and hands it out; from now on it belongs to the receiver.</summary>
    /// <param name="name">File name without extension.</param>
    public async Task<IRemoteStreamContent> ToDownloadAsync(string name)
    {
        await _writer.DisposeAsync();
        _file.Position = 0;
        _isHandedOver = true;
        return _format == TableFormat.Xlsx
            ? new RemoteStreamContent(_file, $"{name}.xlsx", XlsxType)
            : new RemoteStreamContent(_file, $"{name}.csv", CsvType);
    }

    /// <summary>Throws the file away, unless it was handed out.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!_isHandedOver)
        {
            await _writer.DisposeAsync();
            await _file.DisposeAsync();
        }
    }
}
