using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Linq;

namespace PropertySuite.Sites;

/// <summary>Somebody besides whoever has opened the site works there.</summary>
public class StaffSiteSetupContributor(IRepository<SiteMembership, Guid> memberships, IAsyncQueryableExecuter executer)
    : ISiteSetupContributor, ITransientDependency
{
    /// <inheritdoc />
    public string Step => "sites.people";

    /// <inheritdoc />
    public int Order => 30;

    /// <inheritdoc />
    public virtual async Task<IReadOnlyCollection<Guid>> GetDoneAsync(IReadOnlyCollection<Guid> siteIds) => await executer.ToListAsync(
        (await memberships.GetQueryableAsync()).Where(membership => siteIds.Contains(membership.SiteId))
            .GroupBy(membership => membership.SiteId)
            .Where(members => members.Count() > 1)
            .Select(members => members.Key));
}
