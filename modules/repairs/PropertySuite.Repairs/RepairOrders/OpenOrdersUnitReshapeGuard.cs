using PropertySuite.Sites;
using Volo.Abp;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.Repairs;

/// <summary>
/// A unit is not split while orders for it are open: nobody could tell in which of the parts the damage is. Orders of units that are merged follow, see
/// <see cref="UnitsMergedHandler"/>.
/// </summary>
public class OpenOrdersUnitReshapeGuard(IRepairOrderRepository orders) : IUnitReshapeGuard, ITransientDependency
{
    /// <inheritdoc />
    public virtual async Task CheckAsync(UnitReshapeProposal proposal)
    {
        if (proposal.Kind == UnitReshapeKind.Split && await orders.GetOpenOfUnitsAsync(proposal.UnitIds) is { Count: > 0 } open)
        {
            throw new BusinessException(RepairsErrorCodes.OpenOrdersOfSplitUnit).WithData("numbers", string.Join(", ", open.Select(order => order.Number)));
        }
    }
}
