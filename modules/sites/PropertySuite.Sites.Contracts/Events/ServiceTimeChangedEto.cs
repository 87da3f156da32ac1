using Volo.Abp.EventBus;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.Sites;

/// <summary>
/// Sites serve at other times than before (服务时间变更): a calendar, service hours or a time zone has changed. Published inside the transaction that changes it; what was
/// reckoned by it before is for the modules to reckon anew, afterwards.
/// </summary>
[EventName("PropertySuite.Sites.ServiceTimeChanged")]
public class ServiceTimeChangedEto : IMultiTenant
{
    /// <summary>Company.</summary>
    public Guid? TenantId { get; set; }

    /// <summary>The site; null: all of the company's.</summary>
    public Guid? SiteId { get; set; }
}
