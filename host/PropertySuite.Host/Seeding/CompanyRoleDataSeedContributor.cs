using Microsoft.AspNetCore.Identity;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Guids;
using Volo.Abp.Identity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.PermissionManagement;
using IdentityRole = Volo.Abp.Identity.IdentityRole;

namespace PropertySuite.Host;

/// <summary>
/// Gives a company its first roles. A role that exists is left as its administrator has shaped it: only a new one receives grants.
/// </summary>
public class CompanyRoleDataSeedContributor : IDataSeedContributor, ITransientDependency
{
    private readonly IdentityRoleManager _roles;
    private readonly IPermissionDataSeeder _permissions;
    private readonly ICurrentTenant _currentTenant;
    private readonly IGuidGenerator _guids;

    /// <summary>Takes what it needs from the container.</summary>
    public CompanyRoleDataSeedContributor(
        IdentityRoleManager roles, IPermissionDataSeeder permissions, ICurrentTenant currentTenant, IGuidGenerator guids)
    {
        _roles = roles;
        _permissions = permissions;
        _currentTenant = currentTenant;
        _guids = guids;
    }

    /// <inheritdoc />
    public async Task SeedAsync(DataSeedContext context)
    {
        if (context.TenantId is null)
        {
            return;
        }

        using (_currentTenant.Change(context.TenantId))
        {
            foreach (var (name, permissions) in CompanyRoles.All)
            {
                if (await _roles.FindByNameAsync(name) is not null)
                {
                    continue;
                }

                (await _roles.CreateAsync(new IdentityRole(_guids.Create(), name, context.TenantId) { IsPublic = true })).CheckErrors();
                await _permissions.SeedAsync(RolePermissionValueProviderName, name, permissions, context.TenantId);
            }
        }
    }

    private const string RolePermissionValueProviderName = Volo.Abp.Authorization.Permissions.RolePermissionValueProvider.ProviderName;
}
