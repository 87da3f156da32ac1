using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace PropertySuite.Sites;

/// <summary>The sites that somebody works in by way of a region.</summary>
public class RegionScope(
    IRepository<RegionMembership, Guid> memberships,
    IRepository<Site, Guid> sites,
    RegionManager manager,
    IDataFilter dataFilter) : ITransientDependency
{
    /// <summary>All sites of the user's regions and of the regions below these; none for most users, after one query.</summary>
    public virtual async Task<List<Guid>> GetSiteIdsAsync(Guid userId)
    {
        var own = await memberships.GetListAsync(membership => membership.UserId == userId);
        if (own.Count == 0)
        {
            return [];
        }

        var tree = await manager.GetTreeAsync();
        var regionIds = own.SelectMany(membership => tree.Down(membership.RegionId)).Distinct().ToList();

        // What the user may see is being found out here, so that nothing can be filtered by it yet.
        using (dataFilter.Disable<IHasSite>())
        {
            var within = await sites.GetListAsync(site => site.RegionId != null && regionIds.Contains(site.RegionId.Value));
            return within.ConvertAll(site => site.Id);
        }
    }
}
