namespace PropertySuite.Times;

/// <summary>Local times of a place as moments; the one way from a clock on a wall to UTC.</summary>
public static class LocalTimes
{
    /// <summary>
    /// The moment (UTC) of a local time. A time that the clocks leave out in spring is later by what they leave out (02:30 is then 03:30; half an hour on Lord Howe
    /// Island), and of a time that comes twice in autumn the first counts.
    /// </summary>
    public static DateTime MomentOf(this TimeZoneInfo zone, DateTime local)
    {
        var time = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        var offset = zone.IsInvalidTime(time) ? zone.GetUtcOffset(time.AddDays(-1))
            : zone.IsAmbiguousTime(time) ? zone.GetAmbiguousTimeOffsets(time).Max()
            : zone.GetUtcOffset(time);
        return DateTime.SpecifyKind(time - offset, DateTimeKind.Utc);
    }

    /// <summary>The first moment (UTC) of a day, which is after midnight where the clocks leave midnight out.</summary>
    public static DateTime BeginningOf(this TimeZoneInfo zone, DateOnly day) => zone.MomentOf(day.ToDateTime(TimeOnly.MinValue));
}
