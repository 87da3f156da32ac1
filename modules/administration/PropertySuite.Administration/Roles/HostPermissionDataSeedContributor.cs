using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Data;
using Volo.Abp.MultiTenancy;
using Volo.Abp.PermissionManagement;

namespace PropertySuite.Administration;

/// <summary>
/// Gives the administrators of the installation every permission of their side, as ABP does. In a company administrators have what the
/// standard role has (<see cref="StandardRoleDataSeedContributor"/>): no business rights unless given.
/// </summary>
public class HostPermissionDataSeedContributor(
    IPermissionDefinitionManager permissionDefinitionManager, IPermissionDataSeeder permissionDataSeeder, ICurrentTenant currentTenant)
    : PermissionDataSeedContributor(permissionDefinitionManager, permissionDataSeeder, currentTenant)
{
    /// <inheritdoc />
    public override Task SeedAsync(DataSeedContext context) => context.TenantId is null ? base.SeedAsync(context) : Task.CompletedTask;
}
