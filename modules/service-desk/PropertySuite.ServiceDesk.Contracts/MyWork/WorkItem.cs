namespace PropertySuite.ServiceDesk;

/// <summary>A record that waits for somebody, in the words that one decides by whether to look at it.</summary>
public class WorkItem
{
    /// <summary>The record.</summary>
    public Guid Id { get; set; }

    /// <summary>Site.</summary>
    public Guid SiteId { get; set; }

    /// <summary>What the record is to others, where the kind does not say it.</summary>
    public string? SubjectType { get; set; }

    /// <summary>Document number.</summary>
    public string Number { get; set; } = "";

    /// <summary>What it is about.</summary>
    public string Title { get; set; } = "";

    /// <summary>Where.</summary>
    public string? Place { get; set; }

    /// <summary>What else one wants to know: who asks, who has it, why.</summary>
    public string? Detail { get; set; }

    /// <summary>The amount that it is about, in yuan; null where there is none.</summary>
    public decimal? Amount { get; set; }

    /// <summary>Where it stands, in the reader's language.</summary>
    public string State { get; set; } = "";

    /// <summary>By when (UTC); null: nobody said.</summary>
    public DateTime? DueAt { get; set; }

    /// <summary>Whether it is late for the person whom it waits for.</summary>
    public bool IsLate { get; set; }

    /// <summary>For whom the person stands in; null: it is their own.</summary>
    public string? OnBehalfOf { get; set; }

    /// <summary>What this person may do at once, by the names of the actions: what needs no reading. Each is refused or done by the module that owns the record.</summary>
    public IReadOnlyList<string> Actions { get; set; } = [];

    /// <summary>Stamp that an action goes with.</summary>
    public string ConcurrencyStamp { get; set; } = "";
}
