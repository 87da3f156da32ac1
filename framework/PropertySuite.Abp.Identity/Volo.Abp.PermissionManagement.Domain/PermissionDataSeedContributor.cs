using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.PermissionManagement;

/// <summary>Grants every permission of the side that is seeded, host or tenant, to role "admin".</summary>
public class PermissionDataSeedContributor : IDataSeedContributor, ITransientDependency
{
    private const string AdminRoleName = "admin";

    private readonly IPermissionDefinitionManager _permissionDefinitionManager;
    private readonly IPermissionDataSeeder _permissionDataSeeder;
    private readonly ICurrentTenant _currentTenant;

    /// <summary>Creates the contributor.</summary>
    public PermissionDataSeedContributor(
        IPermissionDefinitionManager permissionDefinitionManager,
        IPermissionDataSeeder permissionDataSeeder,
        ICurrentTenant currentTenant)
    {
        _permissionDefinitionManager = permissionDefinitionManager;
        _permissionDataSeeder = permissionDataSeeder;
        _currentTenant = currentTenant;
    }

    /// <inheritdoc />
    public virtual async Task SeedAsync(DataSeedContext context)
    {
        using (_currentTenant.Change(context.TenantId))
        {
            var side = _currentTenant.GetMultiTenancySide();
            var names = (await _permissionDefinitionManager.GetPermissionsAsync())
                .Where(permission => permission.IsEnabled && permission.MultiTenancySide.HasFlag(side))
                .Where(permission => permission.Providers.Count == 0
                    || permission.Providers.Contains(RolePermissionValueProvider.ProviderName))
                .Select(permission => permission.Name);
            await _permissionDataSeeder.SeedAsync(RolePermissionValueProvider.ProviderName, AdminRoleName, names, context.TenantId);
        }
    }
}
