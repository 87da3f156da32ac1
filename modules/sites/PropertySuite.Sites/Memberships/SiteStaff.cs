using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Linq;

namespace PropertySuite.Sites;

/// <summary>Knows who works in sites: their members, and who works in their regions or in regions above these.</summary>
public class SiteStaff(
    IRepository<SiteMembership, Guid> memberships,
    IRepository<RegionMembership, Guid> regionMemberships,
    IRepository<Site, Guid> sites,
    RegionManager regions,
    IAsyncQueryableExecuter executer) : ITransientDependency
{
    /// <summary>The users by site, each once; none for sites outside the caller's scope. As many statements for one site as for all.</summary>
    public virtual async Task<ILookup<Guid, Guid>> GetUserIdsAsync(IReadOnlyCollection<Guid> siteIds)
    {
        var members = await executer.ToListAsync((await memberships.GetQueryableAsync())
            .Where(membership => siteIds.Contains(membership.SiteId))
            .Select(membership => new { membership.SiteId, membership.UserId }));
        var regional = await GetRegionalAsync(siteIds);
        return members.Select(member => (member.SiteId, member.UserId)).Concat(regional).Distinct().ToLookup(one => one.SiteId, one => one.UserId);
    }

    private async Task<List<(Guid SiteId, Guid UserId)>> GetRegionalAsync(IReadOnlyCollection<Guid> siteIds)
    {
        var within = await executer.ToListAsync((await sites.GetQueryableAsync())
            .Where(site => siteIds.Contains(site.Id) && site.RegionId != null)
            .Select(site => new { site.Id, site.RegionId }));
        if (within.Count == 0)
        {
            return [];
        }

        var tree = await regions.GetTreeAsync();
        var above = within.ToDictionary(site => site.Id, site => tree.Up(site.RegionId).Select(region => region.Id).ToList());
        var regionIds = above.Values.SelectMany(ids => ids).ToHashSet();
        var people = (await regionMemberships.GetListAsync(membership => regionIds.Contains(membership.RegionId)))
            .ToLookup(membership => membership.RegionId, membership => membership.UserId);
        return [.. above.SelectMany(site => site.Value.SelectMany(regionId => people[regionId]).Select(userId => (site.Key, userId)))];
    }
}
