using PropertySuite.Sites;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Linq;

namespace PropertySuite.OwnerRecords;

/// <summary>The roster: owners of the site are on record.</summary>
public class RosterSiteSetupContributor(IRepository<Household, Guid> households, IAsyncQueryableExecuter executer)
    : ISiteSetupContributor, ITransientDependency
{
    /// <inheritdoc />
    public string Step => "ownerRecords.roster";

    /// <inheritdoc />
    public int Order => 40;

    /// <inheritdoc />
    public virtual async Task<IReadOnlyCollection<Guid>> GetDoneAsync(IReadOnlyCollection<Guid> siteIds) => await executer.ToListAsync(
        (await households.GetQueryableAsync()).Where(household => siteIds.Contains(household.SiteId)).Select(household => household.SiteId).Distinct());
}
