namespace PropertySuite.ServiceDesk;

/// <summary>A record that waits for somebody.</summary>
public class WorkItemDto
{
    /// <summary>The record.</summary>
    public Guid Id { get; set; }

    /// <summary>Kind, such as <c>repairs</c>.</summary>
    public string Kind { get; set; } = "";

    /// <summary>What people read for the kind.</summary>
    public string KindName { get; set; } = "";

    /// <summary>What the record is to others, such as <c>Repairs.RepairOrder</c>.</summary>
    public string SubjectType { get; set; } = "";

    /// <summary>Site.</summary>
    public Guid SiteId { get; set; }

    /// <summary>Document number.</summary>
    public string Number { get; set; } = "";

    /// <summary>What it is about.</summary>
    public string Title { get; set; } = "";

    /// <summary>Where.</summary>
    public string? Place { get; set; }

    /// <summary>Who asks, who has it, why.</summary>
    public string? Detail { get; set; }

    /// <summary>The amount that it is about, in yuan; null where there is none.</summary>
    public decimal? Amount { get; set; }

    /// <summary>Where it stands, in words.</summary>
    public string State { get; set; } = "";

    /// <summary>By when (UTC); null: nobody said.</summary>
    public DateTime? DueAt { get; set; }

    /// <summary>Whether it is late for the person whom it waits for.</summary>
    public bool IsLate { get; set; }

    /// <summary>For whom it waits.</summary>
    public WorkItemScope Scope { get; set; }

    /// <summary>For whom the person stands in; null: it is their own.</summary>
    public string? OnBehalfOf { get; set; }

    /// <summary>What may be done at once; empty where it is a colleague's.</summary>
    public IReadOnlyList<string> Actions { get; set; } = [];

    /// <summary>Stamp that an action goes with.</summary>
    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>How much waits.</summary>
public class MyWorkCountsDto
{
    /// <summary>Each kind that the person can have, for them and for their role apart, in the order of the kinds.</summary>
    public List<MyWorkCountDto> Kinds { get; set; } = [];

    /// <summary>All of them. Each list is counted up to 1,000.</summary>
    public int Count { get; set; }

    /// <summary>Of these, late.</summary>
    public int LateCount { get; set; }
}

/// <summary>How much of a kind waits.</summary>
public class MyWorkCountDto
{
    /// <summary>Kind.</summary>
    public string Kind { get; set; } = "";

    /// <summary>What people read for it.</summary>
    public string KindName { get; set; } = "";

    /// <summary>For whom.</summary>
    public WorkItemScope Scope { get; set; }

    /// <summary>Records, counted up to 1,000.</summary>
    public int Count { get; set; }

    /// <summary>Of these, late.</summary>
    public int LateCount { get; set; }
}

/// <summary>Somebody whose work the caller may look at.</summary>
public class MyWorkColleagueDto
{
    /// <summary>The user.</summary>
    public Guid UserId { get; set; }

    /// <summary>Name.</summary>
    public string Name { get; set; } = "";

    /// <summary>Until when they are away from the site now (UTC); null: they are there.</summary>
    public DateTime? AwayUntil { get; set; }
}
