using Volo.Abp.EventBus;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.FollowUps;

/// <summary>A callback has its outcome. Published once for each task, inside the transaction that stores the outcome.</summary>
[EventName("PropertySuite.FollowUps.CallbackConcluded")]
public class CallbackConcludedEto : IMultiTenant
{
    /// <summary>Company.</summary>
    public Guid? TenantId { get; set; }

    /// <summary>The callback task.</summary>
    public Guid CallbackTaskId { get; set; }

    /// <summary>Site of the source.</summary>
    public Guid SiteId { get; set; }

    /// <summary>Kind of the source record.</summary>
    public string SourceType { get; set; } = "";

    /// <summary>The source record.</summary>
    public Guid SourceId { get; set; }

    /// <summary>Which callback about the source this was, from 1.</summary>
    public int Round { get; set; }

    /// <summary>What it came to.</summary>
    public CallbackOutcome Outcome { get; set; }

    /// <summary>The customer's words.</summary>
    public string? Opinion { get; set; }

    /// <summary>When (UTC).</summary>
    public DateTime ConcludedAt { get; set; }
}
