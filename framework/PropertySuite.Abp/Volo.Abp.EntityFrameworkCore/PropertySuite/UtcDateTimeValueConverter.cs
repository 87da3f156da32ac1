using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace PropertySuite.EntityFrameworkCore;

/// <summary>
/// Stores and reads times as UTC: local times are converted, those of no kind are taken as UTC. It does what a clock of kind UTC does
/// and needs no services, since a model is shared by all contexts of the process.
/// </summary>
internal sealed class UtcDateTimeValueConverter : ValueConverter<DateTime, DateTime>
{
    /// <summary>The converter, which keeps no state.</summary>
    public static readonly UtcDateTimeValueConverter Instance = new();

    private UtcDateTimeValueConverter()
        : base(value => ToUtc(value), value => ToUtc(value))
    {
    }

    private static DateTime ToUtc(DateTime value) => value.Kind switch
    {
        DateTimeKind.Utc => value,
        DateTimeKind.Local => value.ToUniversalTime(),
        _ => DateTime.SpecifyKind(value, DateTimeKind.Utc),
    };
}
