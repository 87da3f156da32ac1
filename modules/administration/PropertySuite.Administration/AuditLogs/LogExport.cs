using PropertySuite.Lists;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Timing;

namespace PropertySuite.Administration;

/// <summary>What exports of logs have in common. Times are written in the reader's zone, or in China's.</summary>
public class LogExport(IClock clock, ICurrentTimezoneProvider timezone) : ITransientDependency
{
    /// <summary>Rows read at a time.</summary>
    public const int Batch = 1_000;

    private const string DefaultTimeZoneId = "Asia/Shanghai";

    private readonly TimeZoneInfo _zone = TimeZoneInfo.TryFindSystemTimeZoneById(timezone.TimeZone ?? "", out var zone)
        ? zone
        : TimeZoneInfo.FindSystemTimeZoneById(DefaultTimeZoneId);

    /// <summary>Starts a file.</summary>
    public TableFile Create(LogExportFormat format, IReadOnlyList<string> titles) =>
        TableFile.Create(format == LogExportFormat.Csv ? TableFormat.Csv : TableFormat.Xlsx, titles);

    /// <summary>A moment as the reader's clock shows it.</summary>
    public ExportCell Local(DateTime utc) => ExportCell.Of(TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), _zone));

    /// <summary>Name of a file that is made now.</summary>
    public string NameOf(string what) => $"{what}-{TimeZoneInfo.ConvertTimeFromUtc(clock.Now, _zone):yyyyMMddHHmm}";
}
