using PropertySuite.Sites;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.Repairs;

/// <summary>The first repair order has been registered at the site.</summary>
public class FirstOrderSiteSetupContributor(IRepairOrderRepository orders)
    : ISiteSetupContributor, ITransientDependency
{
    /// <inheritdoc />
    public string Step => "repairs.firstOrder";

    /// <inheritdoc />
    public int Order => 70;

    /// <inheritdoc />
    public virtual async Task<IReadOnlyCollection<Guid>> GetDoneAsync(IReadOnlyCollection<Guid> siteIds) => await orders.GetSitesWithOrdersAsync(siteIds);
}
