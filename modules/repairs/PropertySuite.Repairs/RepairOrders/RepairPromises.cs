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
    {
        var limits = await clocks.GetLimitsAsync(siteId, RepairOrderConsts.SubjectType, facts);
        return appointment is not null
            ? await FinishAsync(siteId, limits, appointment.End, appointment.End)
            : await FinishAsync(siteId, limits, await clocks.AddAsync(siteId, calledAt, limits[nameof(RepairClock.Arrival)]), calledAt);
    }

    /// <summary>The promise for a window: somebody is there before it ends.</summary>
    public virtual Task<RepairPromise> ForAppointmentAsync(RepairOrder order, RepairAppointment appointment)
        => ForArrivalAsync(order, appointment.End);

    /// <summary>The promise after the customer rejected the work: somebody comes again within the limit.</summary>
    public virtual Task<RepairPromise> AfterRejectionAsync(RepairOrder order, DateTime rejectedAt, RepairLimits limits)
        => ForArrivalAsync(order, rejectedAt + limits.RestartWithin);

    private async Task<RepairPromise> ForArrivalAsync(RepairOrder order, DateTime arrival)
        => await FinishAsync(
            order.SiteId, await clocks.GetLimitsAsync(order.SiteId, RepairOrderConsts.SubjectType, order.ClockFacts), arrival, arrival);

    private async Task<RepairPromise> FinishAsync(Guid siteId, Dictionary<string, ClockLimit> limits, DateTime arrival, DateTime from)
    {
        var limit = limits[nameof(RepairClock.Finish)];
        var finish = await clocks.AddAsync(siteId, from, limit);
        return new RepairPromise(arrival, finish > arrival ? finish : await clocks.AddAsync(siteId, arrival, limit));
    }
}
