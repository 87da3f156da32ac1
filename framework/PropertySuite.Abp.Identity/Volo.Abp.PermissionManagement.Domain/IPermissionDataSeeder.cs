namespace Volo.Abp.PermissionManagement;

/// <summary>Grants permissions when a tenant or the host is set up.</summary>
public interface IPermissionDataSeeder
{
    /// <summary>Grants those of the permissions that the holder does not have yet.</summary>
    Task SeedAsync(string providerName, string providerKey, IEnumerable<string> grantedPermissions, Guid? tenantId = null);
}
