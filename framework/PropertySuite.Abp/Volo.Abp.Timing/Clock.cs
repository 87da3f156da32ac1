using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Timing;

/// <inheritdoc cref="IClock"/>
public class Clock : IClock, ITransientDependency
{
    public Clock(
        IOptions<AbpClockOptions> options,
        ICurrentTimezoneProvider currentTimezoneProvider,
        ITimezoneProvider timezoneProvider,
        TimeProvider timeProvider)
    {
        Options = options.Value;
        CurrentTimezoneProvider = currentTimezoneProvider;
        TimezoneProvider = timezoneProvider;
        TimeProvider = timeProvider;
    }

    protected AbpClockOptions Options { get; }

    protected ICurrentTimezoneProvider CurrentTimezoneProvider { get; }

    protected ITimezoneProvider TimezoneProvider { get; }

    protected TimeProvider TimeProvider { get; }

    public virtual DateTime Now
        => Options.Kind == DateTimeKind.Utc
            ? TimeProvider.GetUtcNow().UtcDateTime
            : TimeProvider.GetLocalNow().DateTime.WithKind(Options.Kind);

    public virtual DateTimeKind Kind => Options.Kind;

    public virtual bool SupportsMultipleTimezone => Options.Kind == DateTimeKind.Utc;

    public virtual DateTime Normalize(DateTime dateTime)
    {
        if (Kind == DateTimeKind.Unspecified || Kind == dateTime.Kind)
        {
            return dateTime;
        }

        return (Kind, dateTime.Kind) switch
        {
            (DateTimeKind.Local, DateTimeKind.Utc) => dateTime.ToLocalTime(),
            (DateTimeKind.Utc, DateTimeKind.Local) => dateTime.ToUniversalTime(),
            _ => DateTime.SpecifyKind(dateTime, Kind),
        };
    }

    public virtual DateTime ConvertToUserTime(DateTime utcDateTime)
        => !SupportsMultipleTimezone || utcDateTime.Kind != DateTimeKind.Utc || CurrentZone() is not { } zone
            ? utcDateTime
            : DateTime.SpecifyKind(TimeZoneInfo.ConvertTimeFromUtc(utcDateTime, zone), DateTimeKind.Unspecified);

    public virtual DateTimeOffset ConvertToUserTime(DateTimeOffset dateTimeOffset)
        => !SupportsMultipleTimezone || CurrentZone() is not { } zone ? dateTimeOffset : TimeZoneInfo.ConvertTime(dateTimeOffset, zone);

    public virtual DateTime ConvertToUtc(DateTime dateTime)
    {
        if (!SupportsMultipleTimezone || dateTime.Kind == DateTimeKind.Utc || CurrentZone() is not { } zone)
        {
            return dateTime;
        }

        var local = DateTime.SpecifyKind(dateTime, DateTimeKind.Unspecified);
        // A wall-clock time that daylight saving leaps over is taken as the time the clock would show without the leap.
        return zone.IsInvalidTime(local)
            ? DateTime.SpecifyKind(local - zone.BaseUtcOffset, DateTimeKind.Utc)
            : TimeZoneInfo.ConvertTimeToUtc(local, zone);
    }

    private TimeZoneInfo? CurrentZone()
        => string.IsNullOrEmpty(CurrentTimezoneProvider.TimeZone)
            ? null
            : TimezoneProvider.GetTimeZoneInfo(CurrentTimezoneProvider.TimeZone);
}
