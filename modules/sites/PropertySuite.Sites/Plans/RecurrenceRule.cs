using Volo.Abp;

namespace PropertySuite.Sites;

/// <summary>
/// When something recurs: the one definition of it for all scheduled work of sites. Its kinds are the field's (第四周 is days 22–28, 下旬 is day 21 to the
/// end), which RFC 5545 does not have. Never changes; a change is a new rule.
/// </summary>
public sealed record RecurrenceRule
{
    /// <summary>How often.</summary>
    public required RecurrenceKind Kind { get; init; }

    /// <summary>First day on which it may happen; weeks and months of an interval are counted from it.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day on which it may happen; null: without an end.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Weeks or months between two occurrences.</summary>
    public int Every { get; init; } = 1;

    /// <summary>Daily: on which days.</summary>
    public RecurrenceDays? Days { get; init; }

    /// <summary>Weekly: on which weekdays, Monday first.</summary>
    public IReadOnlyList<DayOfWeek> Weekdays { get; init; } = [];

    /// <summary>Yearly: the month. With an interval of months: one of the months in which it happens; null: that of <see cref="From"/>.</summary>
    public int? Month { get; init; }

    /// <summary>The day of the month.</summary>
    public int? Day { get; init; }

    /// <summary>The part of the month.</summary>
    public MonthPart? Part { get; init; }

    /// <summary>Which day of that part.</summary>
    public MonthPartEdge? Edge { get; init; }

    /// <summary>What happens when the day is no working day.</summary>
    public DayOffShift Shift { get; init; }

    /// <summary>Local time of the day; null: counted from the opening.</summary>
    public TimeOnly? Time { get; init; }

    /// <summary>Minutes before the site opens; null: at <see cref="Time"/>. Not before midnight.</summary>
    public int? MinutesBeforeOpening { get; init; }

    /// <summary>Months between two occurrences, whatever the kind; for weekly and daily rules of no meaning.</summary>
    private int MonthsBetween => Kind == RecurrenceKind.Yearly ? 12 : Every;

    /// <summary>The same rule with only the fields that its kind has.</summary>
    /// <exception cref="BusinessException">It is incomplete, or cannot occur whatever the calendar: HTTP status 400.</exception>
    public RecurrenceRule Checked()
    {
        if (To < From)
        {
            throw new BusinessException(SitesErrorCodes.RecurrenceEndsBeforeStart).WithData("from", $"{From:O}").WithData("to", $"{To:O}");
        }

        if (Time is null == MinutesBeforeOpening is null)
        {
            throw new BusinessException(SitesErrorCodes.RecurrenceTimeAmbiguous);
        }

        var rule = Trimmed();
        CheckComplete(rule);
        CheckDayExists(rule);
        return rule;
    }

    /// <summary>The first occurrence after a moment (both UTC); null when there is none.</summary>
    public DateTime? Next(DateTime after, RecurrenceCalendar calendar)
    {
        foreach (var day in OccurrenceDays(calendar.DayOf(after), calendar))
        {
            var moment = calendar.MomentOf(day, TimeOn(day, calendar));
            if (moment > after)
            {
                return moment;
            }
        }

        return null;
    }

    /// <summary>The occurrences after a moment, one after the other.</summary>
    public IEnumerable<DateTime> After(DateTime after, RecurrenceCalendar calendar)
    {
        for (var next = Next(after, calendar); next is { } moment; next = Next(moment, calendar))
        {
            yield return moment;
        }
    }

    /// <summary>The days on which it happens, from a day on. Shifted days keep the order of the days that they come from.</summary>
    private IEnumerable<DateOnly> OccurrenceDays(DateOnly first, RecurrenceCalendar calendar)
    {
        first = first < From ? From : first;
        var last = first.AddDays(RecurrenceConsts.SearchDays);
        last = To < last ? To.Value : last;
        return from planned in PlannedDays(StartOf(first, calendar), last, calendar)
               let day = Shifted(planned, calendar)
               where day >= first && day <= last
               select day;
    }

    /// <summary>What was planned for a day off just before may come to the first day.</summary>
    private DateOnly StartOf(DateOnly first, RecurrenceCalendar calendar)
    {
        while (Shift == DayOffShift.WorkingDayAfter && first > From && !calendar.IsWorkingDay(first.AddDays(-1)))
        {
            first = first.AddDays(-1);
        }

        return first;
    }

    private DateOnly Shifted(DateOnly day, RecurrenceCalendar calendar)
    {
        var step = Shift switch { DayOffShift.WorkingDayBefore => -1, DayOffShift.WorkingDayAfter => 1, _ => 0 };
        for (var left = RecurrenceConsts.SearchDays; step != 0 && left > 0 && !calendar.IsWorkingDay(day); left--)
        {
            day = day.AddDays(step);
        }

        return day;
    }

    /// <summary>The days of the rule itself, before anything is shifted.</summary>
    private IEnumerable<DateOnly> PlannedDays(DateOnly first, DateOnly last, RecurrenceCalendar calendar) => Kind switch
    {
        RecurrenceKind.Daily => AllDays(first, last).Where(day => Days == RecurrenceDays.EveryDay || calendar.IsWorkingDay(day)),
        RecurrenceKind.Weekly => AllDays(first, last).Where(day => Weekdays.Contains(day.DayOfWeek) && IsInterval(WeekOf(day) - WeekOf(From), Every)),
        _ => AllMonths(first, last).Select(DayIn).OfType<DateOnly>().Where(day => day >= first && day <= last),
    };

    private static IEnumerable<DateOnly> AllDays(DateOnly first, DateOnly last)
    {
        for (var day = first; day <= last; day = day.AddDays(1))
        {
            yield return day;
        }
    }

    /// <summary>The months in which it happens, counted from the year 0.</summary>
    private IEnumerable<int> AllMonths(DateOnly first, DateOnly last)
    {
        var anchor = MonthOf(From);
        while (Month is { } month && anchor % 12 != month - 1)
        {
            anchor++;
        }

        return Enumerable.Range(MonthOf(first), Math.Max(0, MonthOf(last) - MonthOf(first) + 1)).Where(month => IsInterval(month - anchor, MonthsBetween));
    }

    private DateOnly? DayIn(int monthNumber)
    {
        var (year, month) = (monthNumber / 12, (monthNumber % 12) + 1);
        var length = DateTime.DaysInMonth(year, month);
        var day = Kind switch
        {
            RecurrenceKind.MonthEnd => length,
            RecurrenceKind.MonthPart => Edge == MonthPartEdge.FirstDay ? BoundsOf(Part!.Value, length).First : BoundsOf(Part!.Value, length).Last,
            _ => Day!.Value,
        };
        return day <= length ? new DateOnly(year, month, day) : null;
    }

    private static (int First, int Last) BoundsOf(MonthPart part, int length) => part switch
    {
        MonthPart.FirstWeek => (1, 7),
        MonthPart.SecondWeek => (8, 14),
        MonthPart.ThirdWeek => (15, 21),
        MonthPart.FourthWeek => (22, 28),
        MonthPart.LastWeek => (length - 6, length),
        MonthPart.FirstTenDays => (1, 10),
        MonthPart.MiddleTenDays => (11, 20),
        MonthPart.LastTenDays => (21, length),
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, null),
    };

    private TimeOnly TimeOn(DateOnly day, RecurrenceCalendar calendar)
    {
        if (Time is { } time)
        {
            return time;
        }

        var opening = ToTheMinute(calendar.OpeningOn(day)).ToTimeSpan();
        var before = TimeSpan.FromMinutes(MinutesBeforeOpening!.Value);
        return opening > before ? TimeOnly.FromTimeSpan(opening - before) : TimeOnly.MinValue;
    }

    private RecurrenceRule Trimmed()
    {
        var isMonthly = Kind is RecurrenceKind.MonthDay or RecurrenceKind.MonthEnd or RecurrenceKind.MonthPart;
        return this with
        {
            Every = isMonthly || Kind == RecurrenceKind.Weekly ? Math.Clamp(Every, 1, RecurrenceConsts.MaxInterval) : 1,
            Days = Kind == RecurrenceKind.Daily ? Days : null,
            Weekdays = Kind == RecurrenceKind.Weekly ? [.. Weekdays.Where(Enum.IsDefined).Distinct().OrderBy(day => ((int)day + 6) % 7)] : [],
            Month = Kind == RecurrenceKind.Yearly || (isMonthly && Every > 1) ? Month : null,
            Day = Kind is RecurrenceKind.MonthDay or RecurrenceKind.Yearly ? Day : null,
            Part = Kind == RecurrenceKind.MonthPart ? Part : null,
            Edge = Kind == RecurrenceKind.MonthPart ? Edge : null,
            Shift = Kind == RecurrenceKind.Daily ? DayOffShift.None : Shift,
            Time = Time is { } time ? ToTheMinute(time) : null,
        };
    }

    private static void CheckComplete(RecurrenceRule rule)
    {
        if (rule is { Kind: RecurrenceKind.Weekly, Weekdays.Count: 0 })
        {
            throw new BusinessException(SitesErrorCodes.RecurrenceWithoutWeekday);
        }

        var isComplete = rule.Kind switch
        {
            RecurrenceKind.Daily => rule.Days is not null,
            RecurrenceKind.MonthDay => rule.Day is not null,
            RecurrenceKind.MonthPart => rule is { Part: not null, Edge: not null },
            RecurrenceKind.Yearly => rule is { Month: not null, Day: not null },
            _ => true,
        };
        if (!isComplete)
        {
            throw new BusinessException(SitesErrorCodes.RecurrenceIncomplete);
        }
    }

    /// <summary>30 February, and day 31 every twelve months from April on, would be looked for in vain.</summary>
    private static void CheckDayExists(RecurrenceRule rule)
    {
        const int leapYear = 2024;
        var start = rule.Month ?? rule.From.Month;
        var months = Enumerable.Range(0, 12).Select(turn => ((start - 1 + (turn * rule.MonthsBetween)) % 12) + 1);
        if (rule.Day is { } day && months.All(month => DateTime.DaysInMonth(leapYear, month) < day))
        {
            throw new BusinessException(SitesErrorCodes.RecurrenceDayMissing).WithData("month", start).WithData("day", day);
        }
    }

    private static TimeOnly ToTheMinute(TimeOnly time) => new(time.Hour, time.Minute);

    private static bool IsInterval(int distance, int every) => distance % every == 0;

    private static int MonthOf(DateOnly day) => (day.Year * 12) + day.Month - 1;

    /// <summary>Weeks begin on Monday; day number 0 (1 January of the year 1) was one.</summary>
    private static int WeekOf(DateOnly day) => day.DayNumber / 7;
}
