namespace PropertySuite.Sites;

/// <summary>When a site serves (服务时间表): its calendar in force, with its service hours. All times are the site's local ones.</summary>
/// <param name="calendar">The days that are worked.</param>
/// <param name="hours">The hours of a worked day.</param>
public sealed class ServiceTimetable(WorkingCalendar calendar, ServiceHours hours)
{
    /// <summary>
    /// The spans of a date, in order; none on a day off. A make-up day stands for a usual working day and has its hours, whatever its weekday usually has.
    /// </summary>
    public IReadOnlyList<ServiceSpan> SpansOn(DateOnly date) =>
        !calendar.IsWorkingDay(date) ? []
        : calendar.WorkingDays.Contains(date.DayOfWeek) ? hours.On(date.DayOfWeek)
        : hours.Usual;

    /// <summary>The local moment that lies <paramref name="days"/> working days after another, at the same time of the day.</summary>
    /// <param name="from">Local start; outside the service hours it counts as the next opening.</param>
    /// <param name="days">Zero or more.</param>
    /// <returns>A moment within the service hours, or a day's closing where that day closes before the time of the start.</returns>
    public DateTime AddWorkingDays(DateTime from, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        var start = NextServed(from);
        var date = DateOnly.FromDateTime(start);
        for (var day = 0; day < days; day++)
        {
            date = calendar.NextWorkingDay(date);
        }

        return date.ToDateTime(default) + AtOrAfter(SpansOn(date), start.TimeOfDay);
    }

    /// <summary>The working time between two moments, in UTC.</summary>
    /// <param name="zone">The site's zone.</param>
    /// <param name="fromUtc">From when (UTC).</param>
    /// <param name="untilUtc">Until when (UTC).</param>
    public List<WorkingIntervalDto> GetWorkingTime(TimeZoneInfo zone, DateTime fromUtc, DateTime untilUtc) =>
        ServedIntervals.Of(this, zone, fromUtc, untilUtc);

    /// <summary>The first served moment that is not before another.</summary>
    private DateTime NextServed(DateTime from)
    {
        var date = DateOnly.FromDateTime(from);
        if (SpansOn(date).FirstOrDefault(span => from.TimeOfDay < span.End) is { } span)
        {
            return date.ToDateTime(default) + Later(span.Opens.ToTimeSpan(), from.TimeOfDay);
        }

        var next = calendar.NextWorkingDay(date);
        return next.ToDateTime(SpansOn(next)[0].Opens);
    }

    private static TimeSpan AtOrAfter(IReadOnlyList<ServiceSpan> spans, TimeSpan time) =>
        spans.FirstOrDefault(span => time < span.End) is { } span ? Later(span.Opens.ToTimeSpan(), time) : spans[^1].End;

    private static TimeSpan Later(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
