using PropertySuite.EntityFrameworkCore;
using PropertySuite.Sites;
using Volo.Abp.Uow;

namespace PropertySuite.Repairs;

/// <summary>Orders that an older version registered are found as new ones are, by the room code of their unit too.</summary>
public class RepairOrderSearchKeysSeedContributor(IRepairOrderRepository orders, IUnitIntegrationService units, IUnitOfWorkManager unitOfWorkManager)
    : SearchKeysSeedContributor<RepairOrder>(orders, unitOfWorkManager)
{
    /// <inheritdoc />
    protected override async Task RenewAsync(List<RepairOrder> old)
    {
        var codes = (await units.GetListAsync([.. old.Select(order => order.UnitId).OfType<Guid>().Distinct()])).ToDictionary(unit => unit.Id, unit => unit.Code);
        foreach (var order in old)
        {
            order.CompleteUnitCode(order.UnitId is { } unitId ? codes.GetValueOrDefault(unitId) : null);
        }

        await base.RenewAsync(old);
    }
}
