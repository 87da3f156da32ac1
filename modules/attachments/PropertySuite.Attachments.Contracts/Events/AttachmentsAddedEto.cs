using Volo.Abp.EventBus;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.Attachments;

/// <summary>A record has new attachments. Published inside the transaction that stores them.</summary>
[EventName("PropertySuite.Attachments.AttachmentsAdded")]
public class AttachmentsAddedEto : IMultiTenant
{
    /// <summary>Company.</summary>
    public Guid? TenantId { get; set; }

    /// <summary>Site of the record.</summary>
    public Guid SiteId { get; set; }

    /// <summary>Kind of record.</summary>
    public string SubjectType { get; set; } = "";

    /// <summary>The record.</summary>
    public Guid SubjectId { get; set; }

    /// <summary>What they are to the record.</summary>
    public AttachmentKind Kind { get; set; }

    /// <summary>Which moment they show.</summary>
    public AttachmentCategory Category { get; set; }

    /// <summary>Their names; at least one.</summary>
    public List<string> FileNames { get; set; } = [];

    /// <summary>When they were added (UTC), where that lies in the past; null: now.</summary>
    public DateTime? AddedAt { get; set; }
}
