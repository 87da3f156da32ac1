using PropertySuite.Sites;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Linq;

namespace PropertySuite.Repairs;

/// <summary>The first repair order has been registered at the site.</summary>
public class FirstOrderSiteSetupContributor(IRepository<RepairOrder, Guid> orders, IAsyncQueryableExecuter executer)
    : ISiteSetupContributor, ITransientDependency
{
    /// <inheritdoc />
    public string Step => "repairs.firstOrder";

    /// <inheritdoc />
    public int Order => 70;

    /// <inheritdoc />
    public virtual async Task<IReadOnlyCollection<Guid>> GetDoneAsync(IReadOnlyCollection<Guid> siteIds) => await executer.ToListAsync(
        (await orders.GetQueryableAsync()).Where(order => siteIds.Contains(order.SiteId)).Select(order => order.SiteId).Distinct());
}
