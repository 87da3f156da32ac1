using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.Sites;

/// <summary>Tells the modules, inside the current transaction, that sites serve at other times than before.</summary>
public class ServiceTimeNews(IDistributedEventBus events, ICurrentTenant currentTenant) : ITransientDependency
{
    /// <summary>Tells it.</summary>
    /// <param name="siteId">The site; null: all of the company's.</param>
    public virtual Task TellAsync(Guid? siteId)
        => events.PublishAsync(new ServiceTimeChangedEto { TenantId = currentTenant.Id, SiteId = siteId }, onUnitOfWorkComplete: false);
}
