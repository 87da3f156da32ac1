namespace Volo.Abp.PermissionManagement;

/// <summary>Grants permissions and tells who has them and why.</summary>
public interface IPermissionManager
{
    /// <summary>Whether a holder has the permission, and from which providers.</summary>
    Task<PermissionWithGrantedProviders> GetAsync(string permissionName, string providerName, string providerKey);

    /// <summary>The same for several permissions.</summary>
    Task<MultiplePermissionWithGrantedProviders> GetAsync(string[] permissionNames, string providerName, string providerKey);

    /// <summary>The same for all permissions.</summary>
    Task<List<PermissionWithGrantedProviders>> GetAllAsync(string providerName, string providerKey);

    /// <summary>Grants the permission to a holder or takes it away. Permissions that are not defined are left alone.</summary>
    Task SetAsync(string permissionName, string providerName, string providerKey, bool isGranted);

    /// <summary>Moves a grant to another holder of the same kind.</summary>
    Task<PermissionGrant> UpdateProviderKeyAsync(PermissionGrant permissionGrant, string providerKey);

    /// <summary>Takes all permissions away from a holder.</summary>
    Task DeleteAsync(string providerName, string providerKey);
}
