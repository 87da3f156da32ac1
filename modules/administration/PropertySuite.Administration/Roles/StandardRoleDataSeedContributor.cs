using Microsoft.AspNetCore.Identity;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.Identity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.PermissionManagement;
using IdentityRole = Volo.Abp.Identity.IdentityRole;

namespace PropertySuite.Administration;

/// <summary>
/// Gives a company the standard roles, and each role the permissions that the modules say, each once (<see cref="RoleSeed"/>). A role of
/// that name that stood there before belongs to the company's administrators: what there was to give to it counts as given.
/// </summary>
public class StandardRoleDataSeedContributor(
    RoleDefaultsCatalog catalog,
    IRepository<RoleSeed, Guid> seeds,
    IdentityRoleManager roles,
    IPermissionDataSeeder permissions,
    IPermissionGrantRepository grants,
    ICurrentTenant currentTenant,
    IGuidGenerator guids) : IDataSeedContributor, ITransientDependency
{
    private const string Provider = RolePermissionValueProvider.ProviderName;

    /// <inheritdoc />
    public virtual async Task SeedAsync(DataSeedContext context)
    {
        if (context.TenantId is null)
        {
            return;
        }

        using (currentTenant.Change(context.TenantId))
        {
            var defaults = catalog.GetAll();
            var known = (await seeds.GetListAsync()).ToDictionary(seed => seed.RoleName);
            foreach (var name in StandardRoles.All)
            {
                if (known.TryGetValue(name, out var seed))
                {
                    await GiveNewAsync(seed, defaults.PermissionsOf(name));
                }
                else
                {
                    await GiveFirstAsync(name, defaults.PermissionsOf(name));
                }
            }
        }
    }

    private async Task GiveNewAsync(RoleSeed seed, IReadOnlyList<string> defaults)
    {
        var added = seed.Give(defaults);
        if (added.Count == 0)
        {
            return;
        }

        await seeds.UpdateAsync(seed, autoSave: true);
        if (await roles.FindByIdAsync(seed.RoleId.ToString()) is { } role)
        {
            await permissions.SeedAsync(Provider, role.Name, added, currentTenant.Id);
        }
    }

    private async Task GiveFirstAsync(string name, IReadOnlyList<string> defaults)
    {
        var role = await roles.FindByNameAsync(name);
        if (role is null && name == StandardRoles.Administrator)
        {
            // Comes with the first administrator, who is not there yet.
            return;
        }

        var isNew = role is null || await IsBareAdministratorAsync(name);
        if (role is null)
        {
            role = new IdentityRole(guids.Create(), name, currentTenant.Id) { IsPublic = true };
            (await roles.CreateAsync(role)).CheckErrors();
        }

        var seed = new RoleSeed(guids.Create(), name, role.Id);
        var given = seed.Give(defaults);
        await seeds.InsertAsync(seed, autoSave: true);
        if (isNew)
        {
            await permissions.SeedAsync(Provider, name, given, currentTenant.Id);
        }
    }

    /// <summary>The administrators' role is made with the first administrator, a moment before; with no permission it is as good as new.</summary>
    private async Task<bool> IsBareAdministratorAsync(string name) =>
        name == StandardRoles.Administrator && (await grants.GetListAsync(Provider, name)).Count == 0;
}
