namespace Volo.Abp.Timing;

/// <summary>The one source of the present time.</summary>
public interface IClock
{
    DateTime Now { get; }

    /// <summary>The kind of <see cref="Now"/> and of normalized values.</summary>
    DateTimeKind Kind { get; }

    /// <summary>True when <see cref="Kind"/> is UTC.</summary>
    bool SupportsMultipleTimezone { get; }

    /// <summary>Brings a value to <see cref="Kind"/>; a value of unspecified kind keeps its digits.</summary>
    DateTime Normalize(DateTime dateTime);

    /// <summary>A UTC value in the time zone of <see cref="ICurrentTimezoneProvider"/>, of unspecified kind.</summary>
    DateTime ConvertToUserTime(DateTime utcDateTime);

    /// <inheritdoc cref="ConvertToUserTime(DateTime)"/>
    DateTimeOffset ConvertToUserTime(DateTimeOffset dateTimeOffset);

    /// <summary>A value of the time zone of <see cref="ICurrentTimezoneProvider"/> in UTC.</summary>
    DateTime ConvertToUtc(DateTime dateTime);
}
