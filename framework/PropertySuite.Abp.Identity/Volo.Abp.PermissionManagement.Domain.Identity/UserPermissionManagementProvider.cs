using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Guids;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.PermissionManagement.Identity;

/// <summary>Permissions that a user has in person.</summary>
public class UserPermissionManagementProvider(
    IPermissionGrantRepository permissionGrantRepository, IGuidGenerator guidGenerator, ICurrentTenant currentTenant)
    : PermissionManagementProvider(permissionGrantRepository, guidGenerator, currentTenant)
{
    /// <inheritdoc />
    public override string Name => UserPermissionValueProvider.ProviderName;
}
