using PropertySuite.Sites;
using Volo.Abp.Domain.Services;

namespace PropertySuite.Repairs;

/// <summary>
/// Works out what may be promised. Emergencies go by the clock; everything else by the site's calendar, so that nothing is promised for a
/// holiday. A finish always lies after its arrival, whatever the limits of a site say.
/// </summary>
public class RepairPromises(ISiteCalendarIntegrationService calendar) : DomainService
{
    /// <summary>The promise for a call.</summary>
    /// <param name="siteId">Site.</param>
    /// <param name="urgency">Urgency.</param>
    /// <param name="appointment">Window that the customer chose.</param>
    /// <param name="calledAt">When the customer called (UTC).</param>
    /// <param name="limits">Limits of the site.</param>
    public virtual async Task<RepairPromise> ForCallAsync(
        Guid siteId, RepairUrgency urgency, RepairAppointment? appointment, DateTime calledAt, RepairLimits limits)
        => urgency == RepairUrgency.Emergency
            ? Emergency(calledAt + limits.EmergencyArrive, calledAt, limits)
            : appointment is not null
                ? await ForAppointmentAsync(siteId, appointment, limits)
                : await OrdinaryAsync(
                    siteId, await calendar.AddWorkingDaysAsync(siteId, calledAt, limits.OrdinaryVisitWorkingDays), calledAt, limits);

    /// <summary>The promise for a window: somebody is there before it ends.</summary>
    public virtual Task<RepairPromise> ForAppointmentAsync(Guid siteId, RepairAppointment appointment, RepairLimits limits)
        => OrdinaryAsync(siteId, appointment.End, appointment.End, limits);

    /// <summary>The promise after the customer rejected the work: somebody comes again within the limit.</summary>
    public virtual async Task<RepairPromise> AfterRejectionAsync(Guid siteId, RepairUrgency urgency, DateTime rejectedAt, RepairLimits limits)
    {
        var arrival = rejectedAt + limits.RestartWithin;
        return urgency == RepairUrgency.Emergency
            ? Emergency(arrival, arrival, limits)
            : await OrdinaryAsync(siteId, arrival, arrival, limits);
    }

    private static RepairPromise Emergency(DateTime arrival, DateTime from, RepairLimits limits)
        => new(arrival, from + limits.EmergencyFinish is var finish && finish > arrival ? finish : arrival + limits.EmergencyFinish);

    private async Task<RepairPromise> OrdinaryAsync(Guid siteId, DateTime arrival, DateTime from, RepairLimits limits)
    {
        var finish = await calendar.AddWorkingDaysAsync(siteId, from, limits.OrdinaryFinishWorkingDays);
        return new RepairPromise(
            arrival, finish > arrival ? finish : await calendar.AddWorkingDaysAsync(siteId, arrival, limits.OrdinaryFinishWorkingDays));
    }
}
