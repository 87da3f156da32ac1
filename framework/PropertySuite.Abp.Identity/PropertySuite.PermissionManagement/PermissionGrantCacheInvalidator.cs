using PropertySuite.Authorization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities.Events;
using Volo.Abp.EventBus;
using Volo.Abp.PermissionManagement;

namespace PropertySuite.PermissionManagement;

/// <summary>Makes changed grants count at once.</summary>
internal class PermissionGrantCacheInvalidator(PermissionGrantCache cache)
    : ILocalEventHandler<EntityChangedEventData<PermissionGrant>>, ITransientDependency
{
    /// <inheritdoc />
    public Task HandleEventAsync(EntityChangedEventData<PermissionGrant> eventData)
    {
        var grant = eventData.Entity;
        cache.Forget(new TenantPermissionHolder(grant.TenantId, new PermissionHolder(grant.ProviderName, grant.ProviderKey)));
        return Task.CompletedTask;
    }
}
