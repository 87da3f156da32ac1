using PropertySuite.Times;

namespace PropertySuite.Sites;

/// <summary>What a rule of recurrence asks of a site: its working days, its openings and its clock. A rule knows nothing else of a site.</summary>
/// <param name="zone">Time zone of the site.</param>
/// <param name="days">The calendar in force.</param>
/// <param name="opens">When the site opens on a day, local time; on a day off, when it would.</param>
public sealed class RecurrenceCalendar(TimeZoneInfo zone, WorkingCalendar days, Func<DateOnly, TimeOnly> opens)
{
    /// <summary>The calendar of a site over that of its company.</summary>
    public static RecurrenceCalendar Of(Site site, WorkingCalendar company)
    {
        var timetable = site.TimetableOver(company);
        return new RecurrenceCalendar(
            TimeZoneInfo.FindSystemTimeZoneById(site.TimeZoneId),
            site.Calendar.Over(company),
            day => (timetable.SpansOn(day).FirstOrDefault() ?? site.ServiceHours.On(day.DayOfWeek)[0]).Opens);
    }

    /// <summary>Whether people work on the day.</summary>
    public bool IsWorkingDay(DateOnly day) => days.IsWorkingDay(day);

    /// <summary>When the site opens on the day.</summary>
    public TimeOnly OpeningOn(DateOnly day) => opens(day);

    /// <summary>The local day of a moment.</summary>
    public DateOnly DayOf(DateTime utc) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), zone));

    /// <summary>The moment of a local time (<see cref="LocalTimes.MomentOf"/>).</summary>
    public DateTime MomentOf(DateOnly day, TimeOnly time) => zone.MomentOf(day.ToDateTime(time));
}
