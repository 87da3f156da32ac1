using PropertySuite.Cases;
using PropertySuite.ServiceDesk;
using PropertySuite.Sites;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus.Distributed;

namespace PropertySuite.Repairs;

/// <summary>When units are merged, their open orders go over to the one that they become, and the timelines say so. Orders that are closed stay where they were.</summary>
public class UnitsMergedHandler(IRepairOrderRepository orders, IUnitIntegrationService units, CaseRecorder<RepairOrder> recorder)
    : IDistributedEventHandler<UnitsReshapedEto>, ITransientDependency
{
    /// <inheritdoc />
    public virtual async Task HandleEventAsync(UnitsReshapedEto eventData)
    {
        if (eventData.Kind != UnitReshapeKind.Merge || await orders.GetOpenOfUnitsAsync(eventData.Before) is not { Count: > 0 } open)
        {
            return;
        }

        var names = (await units.GetListAsync([.. eventData.Before, .. eventData.After])).ToDictionary(unit => unit.Id);
        var whole = names[eventData.After.Single()];
        foreach (var order in open)
        {
            var before = names[order.UnitId!.Value];
            order.FollowUnit(whole.Id, whole.Code);
            await orders.UpdateAsync(order, autoSave: true);
            await recorder.WriteAsync(order, "FollowUnit", "Timeline:FollowUnit", isVisibleToCustomer: false, new Dictionary<string, TimelineValue>
            {
                ["before"] = TimelineValue.Text(before.DisplayName),
                ["after"] = TimelineValue.Text(whole.DisplayName),
            });
        }
    }
}
