namespace PropertySuite.ServiceDesk;

/// <summary>What a check at the end of the day finds.</summary>
public class DayCheckDto
{
    /// <summary>The day, by the clock of the person's site.</summary>
    public DateOnly Day { get; set; }

    /// <summary>When the check was recorded (UTC); null: not yet.</summary>
    public DateTime? CheckedAt { get; set; }

    /// <summary>What the person has in hand, due by the end of the day, to which they have neither done nor noted anything today. At most 200.</summary>
    public List<WorkItemDto> NeedNote { get; set; } = [];

    /// <summary>What the person has in hand, due by the end of the day, with a note or a step of today.</summary>
    public int NotedCount { get; set; }

    /// <summary>Callbacks that were to be made by the end of the day and were not: the person's, and those that nobody has. At most 200.</summary>
    public List<WorkItemDto> Missed { get; set; } = [];

    /// <summary>Records of today that lack something.</summary>
    public List<IncompleteRecordDto> Incomplete { get; set; } = [];
}

/// <summary>A record that lacks something.</summary>
public class IncompleteRecordDto
{
    /// <summary>Kind of record, such as <c>Repairs.RepairOrder</c>.</summary>
    public string SubjectType { get; set; } = "";

    /// <summary>The record.</summary>
    public Guid Id { get; set; }

    /// <summary>Site.</summary>
    public Guid SiteId { get; set; }

    /// <summary>Document number.</summary>
    public string Number { get; set; } = "";

    /// <summary>What it is about.</summary>
    public string Title { get; set; } = "";

    /// <summary>What it lacks, in words.</summary>
    public string Missing { get; set; } = "";
}

/// <summary>Whether somebody has done the check of a day.</summary>
public class ColleagueDayCheckDto
{
    /// <summary>The user.</summary>
    public Guid UserId { get; set; }

    /// <summary>Name.</summary>
    public string Name { get; set; } = "";

    /// <summary>Until when they are away from the site (UTC); null: they are there.</summary>
    public DateTime? AwayUntil { get; set; }

    /// <summary>When (UTC); null: not done.</summary>
    public DateTime? CheckedAt { get; set; }

    /// <summary>What was unfinished then, each with a note.</summary>
    public int? UnfinishedCount { get; set; }

    /// <summary>Callbacks that were missed.</summary>
    public int? MissedCount { get; set; }

    /// <summary>Records that lacked something.</summary>
    public int? IncompleteCount { get; set; }
}
