using PropertySuite.Cases;
using Volo.Abp.EventBus;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.ServiceDesk;

/// <summary>
/// A step of an escalation is to be told to whom it concerns (升级通知). Published once for each step, by a job after the step, in the transaction that writes down who was named;
/// how they are told is for whoever receives it.
/// </summary>
[EventName("PropertySuite.ServiceDesk.CaseEscalated")]
public class CaseEscalatedEto : IMultiTenant
{
    /// <summary>Company.</summary>
    public Guid? TenantId { get; set; }

    /// <summary>Site of the case.</summary>
    public Guid SiteId { get; set; }

    /// <summary>The step.</summary>
    public Guid EscalationId { get; set; }

    /// <summary>Kind of case.</summary>
    public string SubjectType { get; set; } = "";

    /// <summary>The case.</summary>
    public Guid SubjectId { get; set; }

    /// <summary>Its document number.</summary>
    public string SubjectNumber { get; set; } = "";

    /// <summary>What raised it.</summary>
    public EscalationTrigger Trigger { get; set; }

    /// <summary>Kind of clock, where one raised it.</summary>
    public string? ClockKind { get; set; }

    /// <summary>The level before.</summary>
    public EscalationLevel FromLevel { get; set; }

    /// <summary>The level after.</summary>
    public EscalationLevel ToLevel { get; set; }

    /// <summary>When (UTC).</summary>
    public DateTime OccurredAt { get; set; }

    /// <summary>Why, in somebody's words or as numbers of other cases.</summary>
    public string? Reason { get; set; }

    /// <summary>Whom it concerns, by role. None: whoever handles the case, whom its module knows.</summary>
    public List<string> Roles { get; set; } = [];

    /// <summary>The people that this is at the moment: of each role those who are on duty, else all who hold it at the site.</summary>
    public List<Guid> UserIds { get; set; } = [];
}
