namespace PropertySuite.Sites;

/// <summary>Local times of sites as moments.</summary>
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
}
