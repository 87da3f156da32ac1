using Microsoft.Extensions.Localization;
using Volo.Abp.Authorization;
using Volo.Abp.Content;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Timing;

namespace PropertySuite.Export;

/// <summary>Writes lists to files, batch by batch, and records that data left the house.</summary>
public class ListExporter(IClock clock, ICurrentTimezoneProvider timezone, IExportTrail trail) : ITransientDependency
{
    private const string DefaultTimeZoneId = "Asia/Shanghai";

    /// <summary>Writes a file.</summary>
    /// <param name="columns">What may stand in it; the options say which of it does.</param>
    /// <param name="batches">The rows.</param>
    /// <param name="texts">Words in the reader's language: names of fields and values, and the name of the file.</param>
    /// <param name="options">What kind of file.</param>
    /// <returns>The file, named after the list and the local time.</returns>
    /// <exception cref="AbpAuthorizationException">Personal data is wanted in clear without the right to see it so.</exception>
    /// <exception cref="BadExportColumnException">A chosen column is none of the list. HTTP status 400; nothing has been read.</exception>
    public virtual async Task<IRemoteStreamContent> WriteAsync<T>(
        ExportColumns<T> columns, IAsyncEnumerable<IReadOnlyCollection<T>> batches, IStringLocalizer texts, ExportOptions options)
    {
        if (options.Input.InClear && !options.MayShowPersonalData)
        {
            throw new AbpAuthorizationException(code: AbpAuthorizationErrorCodes.GivenPolicyHasNotGranted);
        }

        var chosen = columns.Choose(options.Columns);
        var context = new ExportContext(texts, options.Zone ?? ReadersZone(), options.Input.InClear);
        await using var file = await TableFile.CreateAsync(options.Format, chosen.Titles(texts));
        await foreach (var rows in batches)
        {
            foreach (var row in rows)
            {
                await file.AddAsync(chosen.Cells(row, context));
            }
        }

        var now = TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(clock.Now, DateTimeKind.Utc), context.Zone);
        await trail.NoteAsync(
            $"export rows={file.Rows} format={options.Format}{(chosen.HoldPersonalData ? $" phones={(options.Input.InClear ? "full" : "masked")}" : "")}");
        return await file.ToDownloadAsync($"{texts[options.NameKey].Value}-{now:yyyyMMddHHmm}");
    }

    private TimeZoneInfo ReadersZone()
        => TimeZoneInfo.TryFindSystemTimeZoneById(timezone.TimeZone ?? "", out var zone) ? zone : TimeZoneInfo.FindSystemTimeZoneById(DefaultTimeZoneId);
}

/// <summary>What kind of file a list is written to.</summary>
/// <param name="Input">Format and columns.</param>
/// <param name="NameKey">Text that names the list in the file's name.</param>
/// <param name="MayShowPersonalData">Whether the caller may see phone and ID numbers in clear; the file shows them so only if the input asks for it.</param>
/// <param name="Zone">Time zone of times without a site, and of the time in the file's name; the reader's when null.</param>
public sealed record ExportOptions(IExportInput Input, string NameKey, bool MayShowPersonalData = false, TimeZoneInfo? Zone = null)
{
    /// <summary>Format.</summary>
    public TableFormat Format => Input.Format;

    /// <summary>The columns, in their order; all when empty.</summary>
    public IReadOnlyCollection<string>? Columns => Input.Columns;
}
