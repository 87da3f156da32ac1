using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities.Events;
using Volo.Abp.EventBus;
using Volo.Abp.TenantManagement;

namespace PropertySuite.TenantManagement;

/// <summary>Makes new, renamed and deleted tenants count at once.</summary>
internal class TenantCacheInvalidator(TenantCache cache) : ILocalEventHandler<EntityChangedEventData<Tenant>>, ITransientDependency
{
    /// <inheritdoc />
    public Task HandleEventAsync(EntityChangedEventData<Tenant> eventData)
    {
        cache.Forget(eventData.Entity.Id.ToString());
        cache.Forget(eventData.Entity.NormalizedName);
        return Task.CompletedTask;
    }
}
