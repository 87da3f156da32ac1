using PropertySuite.Sites;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.OwnerRecords;

/// <summary>The roster: owners of the site are on record.</summary>
public class RosterSiteSetupContributor(IHouseholdRepository households)
    : ISiteSetupContributor, ITransientDependency
{
    /// <inheritdoc />
    public string Step => "ownerRecords.roster";

    /// <inheritdoc />
    public int Order => 40;

    /// <inheritdoc />
    public virtual async Task<IReadOnlyCollection<Guid>> GetDoneAsync(IReadOnlyCollection<Guid> siteIds) => await households.GetSitesWithHouseholdsAsync(siteIds);
}
