using PropertySuite.Sites.Permissions;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace PropertySuite.Sites;

/// <summary>Finds out in which sites the signed-in user works.</summary>
public class UserSiteScopeProvider(
    IPermissionChecker permissions,
    IRepository<SiteMembership, Guid> memberships,
    RegionScope regions,
    IDataFilter dataFilter) : ITransientDependency
{
    /// <summary>All sites with the permission for it, else the sites that the user is a member of, and those of the user's regions.</summary>
    public virtual async Task<SiteScope> GetAsync(Guid userId)
    {
        if (await permissions.IsGrantedAsync(SitesPermissions.AllSites))
        {
            return SiteScope.AllSites;
        }

        using (dataFilter.Disable<IHasSite>())
        {
            var own = await memberships.GetListAsync(membership => membership.UserId == userId);
            return SiteScope.Of([.. own.Select(membership => membership.SiteId), .. await regions.GetSiteIdsAsync(userId)]);
        }
    }
}
