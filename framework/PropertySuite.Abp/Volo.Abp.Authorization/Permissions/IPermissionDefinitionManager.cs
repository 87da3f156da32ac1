namespace Volo.Abp.Authorization.Permissions;

/// <summary>The defined permissions.</summary>
public interface IPermissionDefinitionManager
{
    /// <summary>The permission called <paramref name="name"/>.</summary>
    /// <exception cref="AbpException">It is not defined.</exception>
    Task<PermissionDefinition> GetAsync(string name);

    /// <summary>The permission called <paramref name="name"/>, or null.</summary>
    Task<PermissionDefinition?> GetOrNullAsync(string name);

    /// <summary>All permissions.</summary>
    Task<IReadOnlyList<PermissionDefinition>> GetPermissionsAsync();

    /// <summary>All groups.</summary>
    Task<IReadOnlyList<PermissionGroupDefinition>> GetGroupsAsync();
}
