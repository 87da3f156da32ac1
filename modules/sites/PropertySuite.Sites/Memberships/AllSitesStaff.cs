using PropertySuite.Sites.Permissions;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Identity;
using Volo.Abp.PermissionManagement;

namespace PropertySuite.Sites;

/// <summary>Knows who sees all sites of the company, by a role or by a right of their own. Asked of the stored grants, so that a right that ends in this transaction has ended.</summary>
public class AllSitesStaff(IIdentityUserRepository users, IIdentityRoleRepository roles, IPermissionGrantRepository grants) : ITransientDependency
{
    /// <summary>Those of some users who see all sites.</summary>
    public virtual async Task<HashSet<Guid>> FindAsync(IReadOnlyCollection<Guid> userIds)
    {
        if (userIds.Count == 0)
        {
            return [];
        }

        var found = new HashSet<Guid>();
        foreach (var role in await roles.GetListAsync())
        {
            if (await IsGrantedAsync(RolePermissionValueProvider.ProviderName, role.Name))
            {
                found.UnionWith((await GetOfRoleAsync(role.Name)).Where(userIds.Contains));
            }
        }

        foreach (var userId in userIds.Where(userId => !found.Contains(userId)))
        {
            if (await IsGrantedAsync(UserPermissionValueProvider.ProviderName, userId.ToString()))
            {
                found.Add(userId);
            }
        }

        return found;
    }

    /// <summary>The users of a role, those of units that have it among them.</summary>
    public virtual async Task<List<Guid>> GetOfRoleAsync(string role)
        => (await users.GetListByNormalizedRoleNameAsync(role.ToUpperInvariant())).ConvertAll(user => user.Id);

    /// <summary>Whether a role lets its users see all sites.</summary>
    public virtual async Task<bool> IsOfRoleAsync(Guid roleId)
        => await roles.FindAsync(roleId, includeDetails: false) is { } role && await IsGrantedAsync(RolePermissionValueProvider.ProviderName, role.Name);

    private async Task<bool> IsGrantedAsync(string provider, string key) => await grants.FindAsync(SitesPermissions.AllSites, provider, key) is not null;
}
