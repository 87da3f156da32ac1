using Volo.Abp;

namespace PropertySuite.Sites;

/// <summary>A span of a day in which people are there (服务时段), local time.</summary>
/// <param name="Opens">Its start.</param>
/// <param name="Closes">Its end, later than the start; <c>00:00</c> is midnight at the end of the day.</param>
public sealed record ServiceSpan(TimeOnly Opens, TimeOnly Closes)
{
    /// <summary>The end, counted from the beginning of the day; at most 24 hours.</summary>
    internal TimeSpan End => Closes == default ? TimeSpan.FromDays(1) : Closes.ToTimeSpan();
}

/// <summary>The service hours of one weekday that differs.</summary>
/// <param name="Weekday">The weekday.</param>
/// <param name="Spans">Its spans, in order.</param>
public sealed record WeekdayServiceHours(DayOfWeek Weekday, IReadOnlyList<ServiceSpan> Spans);

/// <summary>
/// Service hours (服务时间): the usual spans of a working day, such as 08:30–12:00 and 14:00–17:30, and weekdays that differ, such as a short Saturday.
/// They say when, not on which days; that is the calendar's. Never changes; other hours are a new object.
/// </summary>
public sealed class ServiceHours
{
    /// <summary>Makes service hours.</summary>
    /// <param name="usual">Spans of a working day; they may touch and not overlap.</param>
    /// <param name="weekdays">Weekdays that differ, each once.</param>
    /// <exception cref="BusinessException">No span, too many, one that ends before it begins or is too short, two that overlap, or a weekday twice.</exception>
    public ServiceHours(IReadOnlyList<ServiceSpan> usual, IReadOnlyList<WeekdayServiceHours>? weekdays)
    {
        Usual = Ordered(usual);
        var differing = (weekdays ?? []).OrderBy(day => day.Weekday).ToList();
        if (differing.Zip(differing.Skip(1)).FirstOrDefault(pair => pair.First.Weekday == pair.Second.Weekday).First is { } repeated)
        {
            throw new BusinessException(SitesErrorCodes.ServiceWeekdayRepeated).WithData("weekday", repeated.Weekday.ToString());
        }

        Weekdays = differing.ConvertAll(day => day with { Spans = Ordered(day.Spans) });
    }

    /// <summary>What a site begins with: 08:30 to 18:00.</summary>
    public static ServiceHours Initial { get; } = new([new ServiceSpan(new TimeOnly(8, 30), new TimeOnly(18, 0))], []);

    /// <summary>The spans of a working day, in order.</summary>
    public IReadOnlyList<ServiceSpan> Usual { get; }

    /// <summary>Weekdays that differ.</summary>
    public IReadOnlyList<WeekdayServiceHours> Weekdays { get; }

    /// <summary>The spans of a weekday.</summary>
    public IReadOnlyList<ServiceSpan> On(DayOfWeek weekday) => Weekdays.FirstOrDefault(day => day.Weekday == weekday)?.Spans ?? Usual;

    private static bool IsWholeMinutes(TimeSpan time) => time.Ticks % TimeSpan.TicksPerMinute == 0;

    private static ServiceSpan[] Ordered(IReadOnlyList<ServiceSpan> spans)
    {
        Check.NotNull(spans, nameof(spans));
        if (spans.Count is 0 or > CalendarConsts.MaxServiceSpans)
        {
            throw new BusinessException(SitesErrorCodes.ServiceSpanCount).WithData("count", CalendarConsts.MaxServiceSpans);
        }

        if (spans.Any(span => span.End <= span.Opens.ToTimeSpan()))
        {
            throw new BusinessException(SitesErrorCodes.ServiceHoursReversed);
        }

        // A clock that counts service time would run for years at a site that serves for a moment.
        if (spans.Any(span => !IsWholeMinutes(span.Opens.ToTimeSpan()) || !IsWholeMinutes(span.End) || span.End - span.Opens.ToTimeSpan() < TimeSpan.FromMinutes(CalendarConsts.MinServiceSpanMinutes)))
        {
            throw new BusinessException(SitesErrorCodes.ServiceSpanTooShort).WithData("minutes", CalendarConsts.MinServiceSpanMinutes);
        }

        ServiceSpan[] ordered = [.. spans.OrderBy(span => span.Opens)];
        return ordered.Zip(ordered.Skip(1)).All(pair => pair.First.End <= pair.Second.Opens.ToTimeSpan())
            ? ordered
            : throw new BusinessException(SitesErrorCodes.ServiceSpansOverlap);
    }
}
