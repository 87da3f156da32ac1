namespace PropertySuite.Approvals;

/// <summary>A record whose approvals are held.</summary>
public class HoldApprovalsDto
{
    /// <summary>The record.</summary>
    public Guid SubjectId { get; set; }
}

/// <summary>What needs no decision any more.</summary>
public class CallOffApprovalDto
{
    /// <summary>Kind of decision.</summary>
    public string Kind { get; set; } = "";

    /// <summary>The record.</summary>
    public Guid SubjectId { get; set; }
}

/// <summary>What another module may know of an approval.</summary>
public class ApprovalSummaryDto
{
    /// <summary>The approval.</summary>
    public Guid Id { get; set; }

    /// <summary>Which time the record asked, from 1.</summary>
    public int Round { get; set; }

    /// <summary>Where it stands.</summary>
    public ApprovalState State { get; set; }

    /// <summary>Amount in yuan.</summary>
    public decimal? Amount { get; set; }

    /// <summary>Role that has to decide now.</summary>
    public string? CurrentRole { get; set; }

    /// <summary>When it has to have decided (UTC).</summary>
    public DateTime? DueAt { get; set; }
}
