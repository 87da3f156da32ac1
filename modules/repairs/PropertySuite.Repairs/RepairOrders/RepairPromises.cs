using PropertySuite.ServiceDesk;
using Volo.Abp.Domain.Services;

namespace PropertySuite.Repairs;

/// <summary>
/// Works out what may be promised: the limits of the policies of clocks, emergencies by the clock on the wall and everything else by the site's calendar, so that nothing is
/// promised for a holiday. A finish always lies after its arrival, whatever the limits of a site say.
/// </summary>
public class RepairPromises(IClockIntegrationService clocks) : DomainService
{
    /// <summary>The promise for a call.</summary>
    /// <param name="siteId">Site.</param>
    /// <param name="facts">What is known of the order (<see cref="RepairClocks.FactsOf"/>).</param>
    /// <param name="appointment">Window that the customer chose; null: none, or an emergency.</param>
    /// <param name="calledAt">When the customer called (UTC).</param>
    public virtual async Task<RepairPromise> ForCallAsync(
        Guid siteId, IReadOnlyDictionary<string, string> facts, RepairAppointment? appointment, DateTime calledAt)
        => appointment is not null
            ? await FinishAsync(siteId, facts, appointment.End, appointment.End)
            : await FinishAsync(siteId, facts, await DueAsync(siteId, RepairClock.Arrival, facts, calledAt), calledAt);

    /// <summary>The promise for a window: somebody is there before it ends.</summary>
    public virtual Task<RepairPromise> ForAppointmentAsync(RepairOrder order, RepairAppointment appointment)
        => ForArrivalAsync(order, appointment.End);

    /// <summary>The promise after the customer rejected the work: somebody comes again within the limit.</summary>
    public virtual Task<RepairPromise> AfterRejectionAsync(RepairOrder order, DateTime rejectedAt, RepairLimits limits)
        => ForArrivalAsync(order, rejectedAt + limits.RestartWithin);

    private Task<RepairPromise> ForArrivalAsync(RepairOrder order, DateTime arrival) => FinishAsync(order.SiteId, order.ClockFacts, arrival, arrival);

    private async Task<RepairPromise> FinishAsync(Guid siteId, IReadOnlyDictionary<string, string> facts, DateTime arrival, DateTime from)
    {
        var finish = await DueAsync(siteId, RepairClock.Finish, facts, from);
        return new RepairPromise(arrival, finish > arrival ? finish : await DueAsync(siteId, RepairClock.Finish, facts, arrival));
    }

    private Task<DateTime> DueAsync(Guid siteId, RepairClock clock, IReadOnlyDictionary<string, string> facts, DateTime from)
        => clocks.GetDueTimeAsync(siteId, RepairOrderConsts.SubjectType, clock.ToString(), facts, from);
}
