using System.Text.Json.Serialization;
using Volo.Abp.EventBus;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.Approvals;

/// <summary>The answer to an approval. Published once for each, inside the transaction that decides.</summary>
[EventName("PropertySuite.Approvals.ApprovalDecided")]
public class ApprovalDecidedEto : IMultiTenant
{
    /// <summary>Company.</summary>
    public Guid? TenantId { get; set; }

    /// <summary>The approval.</summary>
    public Guid ApprovalId { get; set; }

    /// <summary>Site of the record.</summary>
    public Guid SiteId { get; set; }

    /// <summary>Kind of decision.</summary>
    public string Kind { get; set; } = "";

    /// <summary>Kind of the record.</summary>
    public string SubjectType { get; set; } = "";

    /// <summary>The record.</summary>
    public Guid SubjectId { get; set; }

    /// <summary>Which time the record asked, from 1.</summary>
    public int Round { get; set; }

    /// <summary>What it came to.</summary>
    public ApprovalOutcome Outcome { get; set; }

    /// <summary>Who gave the answer; null when a program did.</summary>
    public Guid? DecidedById { get; set; }

    /// <summary>Their name.</summary>
    public string DecidedByName { get; set; } = "";

    /// <summary>Their words: the reason of a refusal or a withdrawal, the note that went with the last approval.</summary>
    public string? Note { get; set; }

    /// <summary>When (UTC).</summary>
    public DateTime DecidedAt { get; set; }
}

/// <summary>What an approval came to.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ApprovalOutcome>))]
public enum ApprovalOutcome
{
    /// <summary>Given by every step that was asked.</summary>
    Approved = 1,

    /// <summary>Refused by a step.</summary>
    Refused = 2,

    /// <summary>Taken back by whoever asked.</summary>
    Withdrawn = 3,
}
