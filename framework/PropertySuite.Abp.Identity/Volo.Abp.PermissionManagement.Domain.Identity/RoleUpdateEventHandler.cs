using Volo.Abp.Authorization.Permissions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus;
using Volo.Abp.Identity;

namespace Volo.Abp.PermissionManagement.Identity;

/// <summary>Takes a role's permissions along when the role is renamed.</summary>
public class RoleUpdateEventHandler(IPermissionManager permissionManager, IPermissionGrantRepository permissionGrantRepository)
    : ILocalEventHandler<IdentityRoleNameChangedEvent>, ITransientDependency
{
    /// <inheritdoc />
    public virtual async Task HandleEventAsync(IdentityRoleNameChangedEvent eventData)
    {
        var grants = await permissionGrantRepository.GetListAsync(RolePermissionValueProvider.ProviderName, eventData.OldName);
        foreach (var grant in grants)
        {
            await permissionManager.UpdateProviderKeyAsync(grant, eventData.IdentityRole.Name);
        }
    }
}
