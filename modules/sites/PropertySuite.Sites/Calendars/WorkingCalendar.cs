using Volo.Abp;

namespace PropertySuite.Sites;

/// <summary>A day that differs from the weekly pattern: a holiday, or a make-up day (调休) on which people work.</summary>
/// <param name="Date">The local date.</param>
/// <param name="IsWorkingDay">Whether people work on it.</param>
/// <param name="Name">Why.</param>
public sealed record CalendarException(DateOnly Date, bool IsWorkingDay, string? Name);

/// <summary>
/// A working calendar (工作日历): a weekly pattern with exceptions. The company's own, or the one in force at a site (<see cref="SiteCalendar.Over"/>).
/// Never changes; a change is a new calendar.
/// </summary>
public sealed class WorkingCalendar
{
    private readonly Dictionary<DateOnly, CalendarException> _byDate;

    /// <summary>Makes a calendar.</summary>
    /// <param name="workingDays">The usual working days of a week.</param>
    /// <param name="exceptions">Days that differ.</param>
    /// <exception cref="BusinessException">No working day, a date twice, or too many days.</exception>
    public WorkingCalendar(IReadOnlyCollection<DayOfWeek> workingDays, IReadOnlyCollection<CalendarException> exceptions)
        : this(Pattern(workingDays), Sorted(exceptions)) => CheckSize(Exceptions.Count);

    private WorkingCalendar(DayOfWeek[] workingDays, CalendarException[] exceptions)
    {
        WorkingDays = workingDays;
        Exceptions = exceptions;
        _byDate = exceptions.ToDictionary(exception => exception.Date);
    }

    /// <summary>Monday to Friday, no holidays.</summary>
    public static WorkingCalendar MondayToFriday { get; } = new(
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday], []);

    /// <summary>The usual working days of a week.</summary>
    public IReadOnlyCollection<DayOfWeek> WorkingDays { get; }

    /// <summary>Days that differ, by date.</summary>
    public IReadOnlyCollection<CalendarException> Exceptions { get; }

    /// <summary>The special day of a date, if it is one.</summary>
    public CalendarException? Find(DateOnly date) => _byDate.GetValueOrDefault(date);

    /// <summary>The same with another weekly pattern.</summary>
    public WorkingCalendar WithWeek(IReadOnlyCollection<DayOfWeek> workingDays) => new(workingDays, Exceptions);

    /// <summary>The same with other days.</summary>
    /// <param name="set">Special days.</param>
    /// <param name="removed">Dates that are as their weekday.</param>
    public WorkingCalendar With(IReadOnlyCollection<CalendarException> set, IReadOnlyCollection<DateOnly> removed)
    {
        var touched = set.Select(day => day.Date).Concat(removed).ToHashSet();
        return new WorkingCalendar(WorkingDays, [.. Exceptions.Where(day => !touched.Contains(day.Date)), .. set]);
    }

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

    /// <summary>Two calendars laid over each other hold the days of both.</summary>
    internal static WorkingCalendar InForce(IReadOnlyCollection<DayOfWeek> workingDays, IReadOnlyCollection<CalendarException> exceptions) =>
        new([.. workingDays], Sorted(exceptions));

    /// <summary>Weekdays, each once.</summary>
    /// <exception cref="BusinessException">None.</exception>
    internal static DayOfWeek[] Pattern(IReadOnlyCollection<DayOfWeek> workingDays)
    {
        DayOfWeek[] pattern = [.. workingDays.Where(Enum.IsDefined).Distinct().Order()];
        return pattern.Length > 0 ? pattern : throw new BusinessException(SitesErrorCodes.NoWorkingDay);
    }

    /// <summary>Days by date.</summary>
    /// <exception cref="BusinessException">A date twice.</exception>
    internal static CalendarException[] Sorted(IReadOnlyCollection<CalendarException> exceptions)
    {
        var dates = new HashSet<DateOnly>(exceptions.Count);
        if (exceptions.FirstOrDefault(exception => !dates.Add(exception.Date)) is { } repeated)
        {
            throw new BusinessException(SitesErrorCodes.CalendarDateRepeated).WithData("date", repeated.Date.ToString("O"));
        }

        return [.. exceptions.OrderBy(exception => exception.Date)];
    }

    /// <exception cref="BusinessException">More days than a calendar holds.</exception>
    internal static void CheckSize(int days)
    {
        if (days > CalendarConsts.MaxDays)
        {
            throw new BusinessException(SitesErrorCodes.CalendarFull).WithData("count", CalendarConsts.MaxDays);
        }
    }
}
