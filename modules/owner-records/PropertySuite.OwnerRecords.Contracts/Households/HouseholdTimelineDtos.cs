namespace PropertySuite.OwnerRecords;

/// <summary>What an entry of a household's timeline is about.</summary>
public enum HouseholdTimelineKind
{
    /// <summary>A case: a repair, a callback (单据).</summary>
    Case = 1,

    /// <summary>Somebody spoke with the people of the household (联系).</summary>
    Contact = 2,

    /// <summary>What is on record of the household changed (档案).</summary>
    Record = 3,
}

/// <summary>Something that happened to a household (往来).</summary>
public class HouseholdTimelineEntryDto
{
    /// <summary>When (UTC).</summary>
    public DateTime OccurredAt { get; set; }

    /// <summary>What it is about.</summary>
    public HouseholdTimelineKind Kind { get; set; }

    /// <summary>What happened, in the reader's language.</summary>
    public string Text { get; set; } = "";

    /// <summary>What it happened to, as one speaks of it: the trouble that was reported; null where the text says it.</summary>
    public string? About { get; set; }

    /// <summary>Who did it; null where that is not known.</summary>
    public string? ActorName { get; set; }

    /// <summary>Kind of the record, such as <c>Repairs.RepairOrder</c>; null where it has no page.</summary>
    public string? SubjectType { get; set; }

    /// <summary>The record; null where it has no page.</summary>
    public Guid? SubjectId { get; set; }
}
