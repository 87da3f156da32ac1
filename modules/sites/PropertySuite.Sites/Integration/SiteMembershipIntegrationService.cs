using Volo.Abp;
using Volo.Abp.Data;
using Volo.Abp.Domain.Repositories;

namespace PropertySuite.Sites;

/// <inheritdoc cref="ISiteMembershipIntegrationService" />
[IntegrationService]
public class SiteMembershipIntegrationService(IRepository<SiteMembership, Guid> memberships, IDataFilter dataFilter)
    : SitesAppService, ISiteMembershipIntegrationService
{
    /// <inheritdoc />
    public virtual async Task<List<Guid>> GetUserIdsAsync(Guid siteId)
    {
        var query = await memberships.GetQueryableAsync();
        return await AsyncExecuter.ToListAsync(
            query.Where(membership => membership.SiteId == siteId).Select(membership => membership.UserId));
    }

    /// <inheritdoc />
    public virtual async Task<bool> IsInScopeAsync(Guid userId)
    {
        if (SiteScope.CoversAllSites)
        {
            return true;
        }

        // Tells of sites outside the scope that there is one, and no more.
        var siteIds = SiteScope.SiteIds;
        using (dataFilter.Disable<IHasSite>())
        {
            return !await memberships.AnyAsync(membership => membership.UserId == userId && !siteIds.Contains(membership.SiteId));
        }
    }

    /// <inheritdoc />
    public virtual async Task AddAsync(Guid userId, IReadOnlyCollection<Guid> siteIds)
    {
        var known = (await memberships.GetListAsync(membership => membership.UserId == userId)).ConvertAll(membership => membership.SiteId);
        await memberships.InsertManyAsync(
            siteIds.Except(known).Select(siteId => new SiteMembership(GuidGenerator.Create(), siteId, userId)), autoSave: true);
    }
}
