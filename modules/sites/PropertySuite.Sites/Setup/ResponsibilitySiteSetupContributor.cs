using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Linq;

namespace PropertySuite.Sites;

/// <summary>Somebody is responsible for every place: for the whole site, or for each building or the zone in which it lies.</summary>
public class ResponsibilitySiteSetupContributor(
    IRepository<Site, Guid> sites, IRepository<Building, Guid> buildings, IRepository<Responsibility, Guid> responsibilities, IAsyncQueryableExecuter executer)
    : ISiteSetupContributor, ITransientDependency
{
    /// <inheritdoc />
    public string Step => "sites.responsibilities";

    /// <inheritdoc />
    public int Order => 35;

    /// <inheritdoc />
    public virtual async Task<IReadOnlyCollection<Guid>> GetDoneAsync(IReadOnlyCollection<Guid> siteIds)
    {
        var places = await buildings.GetQueryableAsync();
        var people = await responsibilities.GetQueryableAsync();
        return await executer.ToListAsync((await sites.GetQueryableAsync())
            .Where(site => siteIds.Contains(site.Id))
            .Where(site =>
                people.Any(one => one.SiteId == site.Id && one.ZoneId == null && one.BuildingId == null)
                || places.Any(building => building.SiteId == site.Id)
                && !places.Any(building => building.SiteId == site.Id && !people.Any(one =>
                    one.SiteId == site.Id && (one.BuildingId == building.Id || one.ZoneId != null && one.ZoneId == building.ZoneId))))
            .Select(site => site.Id));
    }
}
