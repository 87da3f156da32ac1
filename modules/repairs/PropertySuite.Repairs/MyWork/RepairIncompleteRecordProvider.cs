using Microsoft.Extensions.Localization;
using PropertySuite.Repairs.Localization;
using PropertySuite.Repairs.Permissions;
using PropertySuite.ServiceDesk;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.Repairs;

/// <summary>Orders that somebody took down without a number to call back, or without the unit of a household.</summary>
public class RepairIncompleteRecordProvider(IRepairOrderRepository orders, IStringLocalizer<RepairsResource> texts) : IIncompleteRecordProvider, ITransientDependency
{
    /// <inheritdoc />
    public string Permission => RepairsPermissions.Orders.Create;

    /// <inheritdoc />
    public virtual async Task<List<IncompleteRecord>> FindAsync(Guid userId, DateTime since, int max)
        => (await orders.GetIncompleteAsync(userId, since, max)).ConvertAll(order => new IncompleteRecord(
            RepairOrderConsts.SubjectType,
            order.Id,
            order.SiteId,
            order.Number,
            order.Description,
            string.Join(' ', Missing(order).Select(key => texts[key].Value))));

    private static IEnumerable<string> Missing(IncompleteRepair order)
    {
        if (order.LacksPhone)
        {
            yield return "Incomplete:Phone";
        }

        if (order.LacksUnit)
        {
            yield return "Incomplete:Unit";
        }
    }
}
