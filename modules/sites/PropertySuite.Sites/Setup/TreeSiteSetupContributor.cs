using Volo.Abp.DependencyInjection;

namespace PropertySuite.Sites;

/// <summary>The tree: a site has buildings with units in them.</summary>
public class TreeSiteSetupContributor(IUnitRepository units) : ISiteSetupContributor, ITransientDependency
{
    /// <inheritdoc />
    public string Step => "sites.tree";

    /// <inheritdoc />
    public int Order => 10;

    /// <inheritdoc />
    public virtual async Task<IReadOnlyCollection<Guid>> GetDoneAsync(IReadOnlyCollection<Guid> siteIds) => await units.GetSitesWithUnitsAsync(siteIds);
}
