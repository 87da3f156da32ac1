using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Guids;
using Volo.Abp.Identity;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.PermissionManagement.Identity;

/// <summary>Permissions of a role, and those that a user has through roles.</summary>
public class RolePermissionManagementProvider(
    IPermissionGrantRepository permissionGrantRepository,
    IGuidGenerator guidGenerator,
    ICurrentTenant currentTenant,
    IIdentityUserRepository userRepository)
    : PermissionManagementProvider(permissionGrantRepository, guidGenerator, currentTenant)
{
    /// <inheritdoc />
    public override string Name => RolePermissionValueProvider.ProviderName;

    /// <inheritdoc />
    public override async Task<MultiplePermissionValueProviderGrantInfo> CheckAsync(
        string[] names, string providerName, string providerKey)
    {
        if (providerName != UserPermissionValueProvider.ProviderName)
        {
            return await base.CheckAsync(names, providerName, providerKey);
        }

        var result = new MultiplePermissionValueProviderGrantInfo(names);
        if (!Guid.TryParse(providerKey, out var userId))
        {
            return result;
        }

        foreach (var roleName in await userRepository.GetRoleNamesAsync(userId))
        {
            foreach (var grant in await PermissionGrantRepository.GetListAsync(names, Name, roleName))
            {
                result.Result[grant.Name] = new PermissionValueProviderGrantInfo(true, roleName);
            }
        }

        return result;
    }
}
