using System.ComponentModel.DataAnnotations;
using PropertySuite.Auditing;

namespace PropertySuite.FollowUps;

/// <summary>What the one who calls back has to know.</summary>
public class RequestCallbackDto
{
    /// <summary>Company; the current one when null.</summary>
    public Guid? TenantId { get; set; }

    /// <summary>Site of the source.</summary>
    public Guid SiteId { get; set; }

    /// <summary>Kind of the source record, such as <c>Repairs.RepairOrder</c>.</summary>
    [Required]
    [StringLength(CallbackConsts.MaxSourceTypeLength)]
    public string SourceType { get; set; } = "";

    /// <summary>The source record.</summary>
    public Guid SourceId { get; set; }

    /// <summary>Its document number.</summary>
    [Required]
    [StringLength(CallbackConsts.MaxSourceNumberLength)]
    public string SourceNumber { get; set; } = "";

    /// <summary>1 for the first callback about the source; one more each time that it was reopened.</summary>
    [Range(1, 1000)]
    public int Round { get; set; } = 1;

    /// <summary>Unit, when there is one.</summary>
    public Guid? UnitId { get; set; }

    /// <summary>Where it was, in words.</summary>
    [StringLength(CallbackConsts.MaxLocationLength)]
    public string Location { get; set; } = "";

    /// <summary>Whom to call.</summary>
    [StringLength(CallbackConsts.MaxNameLength)]
    [AuditMask(AuditMask.Name)]
    public string ContactName { get; set; } = "";

    /// <summary>Number to call.</summary>
    [StringLength(CallbackConsts.MaxPhoneLength)]
    public string ContactPhone { get; set; } = "";

    /// <summary>What was done.</summary>
    [StringLength(CallbackConsts.MaxSummaryLength)]
    public string Summary { get; set; } = "";

    /// <summary>When it has to be done (UTC).</summary>
    public DateTime DueAt { get; set; }

    /// <summary>Users who did the work and therefore may not call back about it.</summary>
    public IReadOnlyCollection<Guid> ExcludedUserIds { get; set; } = [];

    /// <summary>Why this case is called back.</summary>
    public CallbackReason Reason { get; set; }
}
