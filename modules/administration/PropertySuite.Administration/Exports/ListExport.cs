using PropertySuite.Auditing;
using PropertySuite.Lists;
using Volo.Abp.Content;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Timing;

namespace PropertySuite.Administration;

/// <summary>What exports of lists have in common. Times are written in the reader's zone, or in China's; each export leaves a note in the audit log.</summary>
public class ListExport(IClock clock, ICurrentTimezoneProvider timezone, AuditTrail trail) : ITransientDependency
{
    /// <summary>Rows read at a time.</summary>
    public const int Batch = 1_000;

    private const string DefaultTimeZoneId = "Asia/Shanghai";

    private readonly TimeZoneInfo _zone = TimeZoneInfo.TryFindSystemTimeZoneById(timezone.TimeZone ?? "", out var zone)
        ? zone
        : TimeZoneInfo.FindSystemTimeZoneById(DefaultTimeZoneId);

    /// <summary>Starts a file.</summary>
    public TableFile Create(ListExportFormat format, IReadOnlyList<string> titles) =>
        TableFile.Create(format == ListExportFormat.Csv ? TableFormat.Csv : TableFormat.Xlsx, titles);

    /// <summary>Writes a list that is read in pages of <see cref="Batch"/> by number, until a page is not full.</summary>
    /// <param name="format">File format.</param>
    /// <param name="name">What the list is, for the file's name.</param>
    /// <param name="titles">Titles of the columns.</param>
    /// <param name="read">Reads the page that begins after so many rows.</param>
    /// <param name="cells">The cells of a row.</param>
    public virtual async Task<IRemoteStreamContent> WriteAsync<T>(
        ListExportFormat format, string name, IReadOnlyList<string> titles, Func<int, Task<List<T>>> read, Func<T, IReadOnlyList<ExportCell>> cells)
    {
        await using var file = Create(format, titles);
        List<T> rows;
        do
        {
            rows = await read(file.Rows);
            foreach (var row in rows)
            {
                file.Add(cells(row));
            }
        }
        while (rows.Count == Batch);
        return await FinishAsync(file, format, name);
    }

    /// <summary>Notes the export and hands the file out.</summary>
    public virtual async Task<IRemoteStreamContent> FinishAsync(TableFile file, ListExportFormat format, string name)
    {
        await trail.NoteAsync($"export rows={file.Rows} format={format}");
        return file.ToDownload($"{name}-{TimeZoneInfo.ConvertTimeFromUtc(clock.Now, _zone):yyyyMMddHHmm}");
    }

    /// <summary>A moment as the reader's clock shows it.</summary>
    public ExportCell Local(DateTime? utc) => ExportCell.Of(
        utc is { } time ? TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(time, DateTimeKind.Utc), _zone) : null);
}
