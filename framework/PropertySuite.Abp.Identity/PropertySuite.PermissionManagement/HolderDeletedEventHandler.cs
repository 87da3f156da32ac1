using Volo.Abp.Authorization.Permissions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities.Events;
using Volo.Abp.EventBus;
using Volo.Abp.Identity;
using Volo.Abp.PermissionManagement;

namespace PropertySuite.PermissionManagement;

/// <summary>Takes the permissions of deleted roles and users away, so that nobody inherits them with the name.</summary>
internal class HolderDeletedEventHandler(IPermissionManager permissionManager)
    : ILocalEventHandler<EntityDeletedEventData<IdentityRole>>,
        ILocalEventHandler<EntityDeletedEventData<IdentityUser>>,
        ITransientDependency
{
    /// <inheritdoc />
    public virtual Task HandleEventAsync(EntityDeletedEventData<IdentityRole> eventData) =>
        permissionManager.DeleteAsync(RolePermissionValueProvider.ProviderName, eventData.Entity.Name);

    /// <inheritdoc />
    public virtual Task HandleEventAsync(EntityDeletedEventData<IdentityUser> eventData) =>
        permissionManager.DeleteAsync(UserPermissionValueProvider.ProviderName, eventData.Entity.Id.ToString());
}
