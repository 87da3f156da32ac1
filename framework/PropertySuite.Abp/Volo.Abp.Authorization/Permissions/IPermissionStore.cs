namespace Volo.Abp.Authorization.Permissions;

/// <summary>Where the current tenant's granted permissions are read.</summary>
public interface IPermissionStore
{
    /// <summary>Whether the holder has the permission.</summary>
    /// <param name="name">Name of the permission.</param>
    /// <param name="providerName">Kind of holder: "R" role, "U" user, "C" client.</param>
    /// <param name="providerKey">Role name, user id or client id.</param>
    Task<bool> IsGrantedAsync(string name, string? providerName, string? providerKey);

    /// <summary>Which of the permissions the holder has: granted or undefined, one entry for each name.</summary>
    Task<MultiplePermissionGrantResult> IsGrantedAsync(string[] names, string? providerName, string? providerKey);
}
