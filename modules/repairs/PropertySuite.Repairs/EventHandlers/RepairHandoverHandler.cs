using PropertySuite.Cases;
using PropertySuite.ServiceDesk;
using PropertySuite.Sites;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.Timing;

namespace PropertySuite.Repairs;

/// <summary>
/// Orders that a technician has not accepted yet do not wait for one who is away or has left the site: the stand-in goes, if they are a technician of the site, else
/// the others of the order, else the desk sends somebody. What was accepted stays with who knows the case, and is dispatched again by people.
/// </summary>
public class RepairHandoverHandler(
    IRepairOrderRepository orders, TechnicianDirectory technicians, RepairLimitsReader limits, CaseRecorder<RepairOrder> recorder, IClock clock)
    : IDistributedEventHandler<StaffRelievedEto>, ITransientDependency
{
    /// <inheritdoc />
    public virtual async Task HandleEventAsync(StaffRelievedEto eventData)
    {
        var reason = TimelineValue.Key($"HandOver:{eventData.Reason}");
        foreach (var ofSite in (await orders.GetDispatchedToAsync(eventData.SiteIds, eventData.UserId)).GroupBy(order => order.SiteId))
        {
            var standIn = eventData.StandInId is { } standInId ? (await technicians.GetListAsync(ofSite.Key)).Find(technician => technician.UserId == standInId) : null;
            var limitsOfSite = await limits.GetAsync(ofSite.Key);
            await recorder.SaveManyAsync([.. ofSite.Select(order => (order, order.HandOver(eventData.UserId, standIn, reason, clock.Now, limitsOfSite)))]);
        }
    }
}
