namespace PropertySuite.Repairs;

/// <summary>Orders that somebody has to look after now, each counted up to 1,000.</summary>
public class RepairFiguresDto
{
    /// <summary>Late: the next step was due before now.</summary>
    public int LateCount { get; set; }

    /// <summary>Due within half an hour, and not late yet.</summary>
    public int DueSoonCount { get; set; }

    /// <summary>Of these, sent to nobody.</summary>
    public int DueSoonUnassignedCount { get; set; }

    /// <summary>Somebody has to be sent to them: new ones, and rework.</summary>
    public int UnassignedCount { get; set; }

    /// <summary>Of these, late.</summary>
    public int UnassignedLateCount { get; set; }
}

/// <summary>Seven days of repairs.</summary>
public class RepairWeekDto
{
    /// <summary>The days, the earliest first.</summary>
    public List<RepairDayDto> Days { get; set; } = [];
}

/// <summary>A day of repairs, by the clock of each site.</summary>
public class RepairDayDto
{
    /// <summary>The date.</summary>
    public DateOnly Day { get; set; }

    /// <summary>Orders that were called in.</summary>
    public int Received { get; set; }

    /// <summary>Orders that were finished and stayed so: rejected work counts on the day of its next finish.</summary>
    public int Finished { get; set; }

    /// <summary>Orders that were finished on the same weekday of the week before.</summary>
    public int FinishedWeekBefore { get; set; }
}
