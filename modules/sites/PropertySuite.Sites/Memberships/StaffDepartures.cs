using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Linq;

namespace PropertySuite.Sites;

/// <summary>
/// Relieves whoever no longer works where they did (交接), by whatever door they left: out of a site or a region, with a site or a region that was put elsewhere, out of
/// the company, or since they no longer see all sites. Told once for each person, in the transaction that says so.
/// </summary>
public class StaffDepartures(
    IRepository<Site, Guid> sites,
    IRepository<SiteMembership, Guid> memberships,
    IRegionRepository regions,
    SiteStaff staff,
    AllSitesStaff allSites,
    RegionScope regionScope,
    StaffRelief relief,
    ICurrentSiteScope siteScope,
    IAsyncQueryableExecuter executer) : ITransientDependency
{
    /// <summary>Makes a change of who works in some sites, and relieves those who worked there before it and do not afterwards.</summary>
    /// <param name="siteIds">The sites, all in the caller's scope.</param>
    /// <param name="change">The change, which has sent what it changes to the database when it returns.</param>
    public virtual async Task RelieveAfterAsync(IReadOnlyCollection<Guid> siteIds, Func<Task> change)
    {
        await regions.LockTreeAsync();
        var before = await PairsAsync(siteIds);
        await change();
        before.ExceptWith(await PairsAsync(siteIds));
        var seeAll = await allSites.FindAsync([.. before.Select(one => one.UserId).Distinct()]);
        foreach (var person in before.Where(one => !seeAll.Contains(one.UserId)).GroupBy(one => one.UserId, one => one.SiteId))
        {
            await relief.RelieveAsync([.. person], person.Key, ReliefReason.LeftSite);
        }
    }

    /// <summary>Relieves a user who works nowhere any more: no longer active, or deleted.</summary>
    /// <param name="userId">Who.</param>
    /// <param name="userName">Their name, which of a deleted user nobody else knows.</param>
    public virtual async Task LeaveCompanyAsync(Guid userId, string userName)
    {
        using (siteScope.Change(SiteScope.AllSites))
        {
            await RelieveAsync(await AllAsync(), userId, userName);
        }
    }

    /// <summary>Relieves users who may no longer see all sites of those in which they do not work otherwise.</summary>
    public virtual async Task LoseAllSitesAsync(IReadOnlyCollection<Guid> userIds)
    {
        using (siteScope.Change(SiteScope.AllSites))
        {
            var seeAll = await allSites.FindAsync(userIds);
            var all = await AllAsync();
            foreach (var userId in userIds.Where(userId => !seeAll.Contains(userId)))
            {
                var own = (await memberships.GetListAsync(membership => membership.UserId == userId)).ConvertAll(membership => membership.SiteId);
                await RelieveAsync([.. all.Except(own).Except(await regionScope.GetSiteIdsAsync(userId))], userId, null);
            }
        }
    }

    private async Task RelieveAsync(List<Guid> siteIds, Guid userId, string? userName)
    {
        if (siteIds.Count > 0)
        {
            await relief.RelieveAsync(siteIds, userId, ReliefReason.LeftSite, userName: userName);
        }
    }

    private async Task<List<Guid>> AllAsync() => await executer.ToListAsync((await sites.GetQueryableAsync()).Select(site => site.Id));

    private async Task<HashSet<(Guid SiteId, Guid UserId)>> PairsAsync(IReadOnlyCollection<Guid> siteIds)
        => siteIds.Count == 0 ? [] : [.. (await staff.GetUserIdsAsync(siteIds)).SelectMany(site => site.Select(userId => (site.Key, userId)))];
}
