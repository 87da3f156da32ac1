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

/// <summary>How busy a technician is today.</summary>
public class TechnicianLoadDto : TechnicianNameDto
{
    /// <summary>Open orders in their hands.</summary>
    public int OpenOrders { get; set; }

    /// <summary>
    /// Minutes of what they have promised to do by the end of today: an appointment by its window, anything else as an hour. What is late counts too.
    /// </summary>
    public int PromisedMinutes { get; set; }

    /// <summary>Minutes for which they are on duty today; null when nobody has planned them.</summary>
    public int? CapacityMinutes { get; set; }

    /// <summary>What the two come to; null when nobody has planned them.</summary>
    public TechnicianLoad? Load { get; set; }

    /// <summary>Until when they are away (UTC); null when they are there.</summary>
    public DateTime? AwayUntil { get; set; }

    /// <summary>Who stands in for them meanwhile.</summary>
    public string? StandInName { get; set; }
}
