using Volo.Abp.EventBus;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.Approvals;

/// <summary>A step wants something completed before it decides. Published inside the transaction that returns the approval; it stays open.</summary>
[EventName("PropertySuite.Approvals.ApprovalReturned")]
public class ApprovalReturnedEto : IMultiTenant
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

    /// <summary>Who returned it.</summary>
    public string ReturnedByName { get; set; } = "";

    /// <summary>What is missing.</summary>
    public string Note { get; set; } = "";

    /// <summary>When (UTC).</summary>
    public DateTime ReturnedAt { get; set; }
}
