using Volo.Abp;

namespace PropertySuite.Sites;

/// <summary>A day that differs from the weekly pattern: a holiday, or a make-up day (调休) on which people work.</summary>
/// <param name="Date">The local date.</param>
/// <param name="IsWorkingDay">Whether people work on it.</param>
/// <param name="Name">Why.</param>
public sealed record CalendarException(DateOnly Date, bool IsWorkingDay, string? Name);

/// <summary>The working calendar (工作日历) of a site: a weekly pattern with exceptions. Never changes; a change is a new calendar.</summary>
public sealed class WorkingCalendar
{
    private readonly Dictionary<DateOnly, CalendarException> _byDate;

    /// <summary>Makes a calendar.</summary>
    /// <param name="workingDays">The usual working days of a week.</param>
    /// <param name="exceptions">Days that differ.</param>
    /// <exception cref="BusinessException">No working day, or a date twice.</exception>
    public WorkingCalendar(IReadOnlyCollection<DayOfWeek> workingDays, IReadOnlyCollection<CalendarException> exceptions)
    {
        WorkingDays = [.. workingDays.Where(Enum.IsDefined).Distinct().Order()];
        if (WorkingDays.Count == 0)
        {
            throw new BusinessException(SitesErrorCodes.NoWorkingDay);
        }

        _byDate = new Dictionary<DateOnly, CalendarException>(exceptions.Count);
        foreach (var exception in exceptions)
        {
            if (!_byDate.TryAdd(exception.Date, exception))
            {
                throw new BusinessException(SitesErrorCodes.CalendarDateRepeated).WithData("date", exception.Date.ToString("O"));
            }
        }

        Exceptions = [.. exceptions.OrderBy(exception => exception.Date)];
    }

    /// <summary>Monday to Friday, no holidays.</summary>
    public static WorkingCalendar MondayToFriday { get; } = new(
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday], []);

    /// <summary>The usual working days of a week.</summary>
    public IReadOnlyCollection<DayOfWeek> WorkingDays { get; }

    /// <summary>Days that differ, by date.</summary>
    public IReadOnlyCollection<CalendarException> Exceptions { get; }

    /// <summary>Whether people work on the date.</summary>
    public bool IsWorkingDay(DateOnly date) =>
        _byDate.TryGetValue(date, out var exception) ? exception.IsWorkingDay : WorkingDays.Contains(date.DayOfWeek);

    /// <summary>The first working day after the date.</summary>
    public DateOnly NextWorkingDay(DateOnly date)
    {
        do
        {
            date = date.AddDays(1);
        }
        while (!IsWorkingDay(date));

        return date;
    }

    /// <summary>The local moment that lies <paramref name="days"/> working days after another.</summary>
    /// <param name="from">Local start; outside the service hours it counts as the next opening.</param>
    /// <param name="opens">Start of the service hours.</param>
    /// <param name="closes">End of the service hours.</param>
    /// <param name="days">Zero or more.</param>
    public DateTime AddWorkingDays(DateTime from, TimeOnly opens, TimeOnly closes, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        var date = DateOnly.FromDateTime(from);
        var time = TimeOnly.FromDateTime(from);
        if (!IsWorkingDay(date) || time >= closes)
        {
            date = NextWorkingDay(date);
            time = opens;
        }
        else if (time < opens)
        {
            time = opens;
        }

        for (var day = 0; day < days; day++)
        {
            date = NextWorkingDay(date);
        }

        return date.ToDateTime(time);
    }
}
