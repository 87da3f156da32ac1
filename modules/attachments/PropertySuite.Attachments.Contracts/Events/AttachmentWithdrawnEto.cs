using Volo.Abp.EventBus;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.Attachments;

/// <summary>An attachment was taken away from its record. Published inside the transaction that does it.</summary>
[EventName("PropertySuite.Attachments.AttachmentWithdrawn")]
public class AttachmentWithdrawnEto : IMultiTenant
{
    /// <summary>Company.</summary>
    public Guid? TenantId { get; set; }

    /// <summary>Site of the record.</summary>
    public Guid SiteId { get; set; }

    /// <summary>Kind of record.</summary>
    public string SubjectType { get; set; } = "";

    /// <summary>The record.</summary>
    public Guid SubjectId { get; set; }

    /// <summary>What it was to the record.</summary>
    public AttachmentKind Kind { get; set; }

    /// <summary>Its name.</summary>
    public string FileName { get; set; } = "";

    /// <summary>Why; null when the uploader took it back at once.</summary>
    public string? Reason { get; set; }
}
