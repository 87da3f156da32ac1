using Volo.Abp.Authorization.Permissions;

namespace Volo.Abp.PermissionManagement;

/// <summary>Grants of roles and users by their own names.</summary>
public static class IdentityPermissionManagerExtensions
{
    /// <summary>Grants a permission to a role or takes it away.</summary>
    public static Task SetForRoleAsync(this IPermissionManager permissionManager, string roleName, string permissionName, bool isGranted) =>
        permissionManager.SetAsync(permissionName, RolePermissionValueProvider.ProviderName, roleName, isGranted);

    /// <summary>Grants a permission to a user in person or takes it away.</summary>
    public static Task SetForUserAsync(this IPermissionManager permissionManager, Guid userId, string permissionName, bool isGranted) =>
        permissionManager.SetAsync(permissionName, UserPermissionValueProvider.ProviderName, userId.ToString(), isGranted);
}
