using Volo.Abp.BackgroundJobs;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.Sites;

/// <summary>Which occurrence to carry out.</summary>
[BackgroundJobName("sites.run-plan")]
public class PlanRunJobArgs : IMultiTenant
{
    /// <summary>The company.</summary>
    public Guid? TenantId { get; set; }

    /// <summary>The site; the job sees no other.</summary>
    public Guid SiteId { get; set; }

    /// <summary>The plan.</summary>
    public Guid PlanId { get; set; }

    /// <summary>The occurrence (UTC).</summary>
    public DateTime OccurrenceAt { get; set; }
}
