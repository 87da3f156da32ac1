namespace PropertySuite.Sites;

/// <summary>
/// What a site says of its working days beside the company. Never changes; a change is a new calendar. Which days are worked is only known with the
/// company's calendar below it: <see cref="Over"/>.
/// </summary>
public sealed class SiteCalendar
{
    /// <summary>Makes a calendar.</summary>
    /// <param name="workingDays">The site's own weekly pattern; null: the company's.</param>
    /// <param name="exceptions">The site's own special days.</param>
    /// <param name="takenBack">Dates at which a day of the company does not count here; they are as their weekday.</param>
    /// <exception cref="Volo.Abp.BusinessException">A pattern without a working day, a date twice, or too many days.</exception>
    public SiteCalendar(
        IReadOnlyCollection<DayOfWeek>? workingDays, IReadOnlyCollection<CalendarException>? exceptions, IReadOnlyCollection<DateOnly>? takenBack)
    {
        WorkingDays = workingDays is null ? null : WorkingCalendar.Pattern(workingDays);
        Exceptions = WorkingCalendar.Sorted(exceptions ?? []);
        TakenBack = [.. (takenBack ?? []).Except(Exceptions.Select(day => day.Date)).Distinct().Order()];
        WorkingCalendar.CheckSize(Exceptions.Count + TakenBack.Count);
    }

    /// <summary>Nothing of its own.</summary>
    public static SiteCalendar Inherited { get; } = new(null, [], []);

    /// <summary>The site's own weekly pattern; null: the company's.</summary>
    public IReadOnlyCollection<DayOfWeek>? WorkingDays { get; }

    /// <summary>The site's own special days, by date.</summary>
    public IReadOnlyCollection<CalendarException> Exceptions { get; }

    /// <summary>Dates at which a day of the company does not count.</summary>
    public IReadOnlyCollection<DateOnly> TakenBack { get; }

    /// <summary>The calendar in force: the site's day wins for its date, else the company's.</summary>
    public WorkingCalendar Over(WorkingCalendar company)
    {
        var own = Exceptions.Select(day => day.Date).Concat(TakenBack).ToHashSet();
        return WorkingCalendar.InForce(
            WorkingDays ?? company.WorkingDays, [.. company.Exceptions.Where(day => !own.Contains(day.Date)), .. Exceptions]);
    }

    /// <summary>The same with another weekly pattern; null: the company's.</summary>
    public SiteCalendar WithWeek(IReadOnlyCollection<DayOfWeek>? workingDays) => new(workingDays, Exceptions, TakenBack);

    /// <summary>The same with other days.</summary>
    /// <param name="set">Special days of the site's own.</param>
    /// <param name="takenBack">Dates at which the weekday counts, whatever the company says.</param>
    /// <param name="inherited">Dates that are as the company has them.</param>
    public SiteCalendar With(
        IReadOnlyCollection<CalendarException> set, IReadOnlyCollection<DateOnly> takenBack, IReadOnlyCollection<DateOnly> inherited)
    {
        var touched = set.Select(day => day.Date).Concat(takenBack).Concat(inherited).ToHashSet();
        return new SiteCalendar(
            WorkingDays,
            [.. Exceptions.Where(day => !touched.Contains(day.Date)), .. set],
            [.. TakenBack.Where(date => !touched.Contains(date)), .. takenBack]);
    }
}
