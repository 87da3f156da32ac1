namespace PropertySuite.Repairs;

/// <summary>What the customer is told: somebody is there by then, it is done by then.</summary>
/// <param name="ArrivalBy">Promised arrival (UTC).</param>
/// <param name="FinishBy">Promised finish (UTC), never before the arrival.</param>
public sealed record RepairPromise(DateTime ArrivalBy, DateTime FinishBy)
{
    /// <summary>Works out the promise for a call.</summary>
    /// <param name="urgency">Urgency.</param>
    /// <param name="calledAt">When the customer called (UTC).</param>
    /// <param name="appointment">Window that the customer chose.</param>
    /// <param name="ordinaryVisitBy">The call plus the working days for an ordinary visit, by the site's calendar (UTC).</param>
    /// <param name="limits">Limits of the site.</param>
    public static RepairPromise For(
        RepairUrgency urgency, DateTime calledAt, RepairAppointment? appointment, DateTime ordinaryVisitBy, RepairLimits limits)
    {
        if (urgency == RepairUrgency.Emergency)
        {
            return InOrder(calledAt + limits.EmergencyArrive, calledAt + limits.EmergencyFinish);
        }

        return appointment is null
            ? InOrder(ordinaryVisitBy, calledAt + limits.OrdinaryFinish)
            : InOrder(appointment.End, appointment.End + limits.OrdinaryFinish);
    }

    /// <summary>The promise after the work was rejected: dispatched anew within the limit.</summary>
    public static RepairPromise AfterRejection(RepairUrgency urgency, DateTime rejectedAt, RepairLimits limits)
    {
        var arrival = rejectedAt + limits.RestartWithin;
        return new RepairPromise(
            arrival, arrival + (urgency == RepairUrgency.Emergency ? limits.EmergencyFinish : limits.OrdinaryFinish));
    }

    private static RepairPromise InOrder(DateTime arrival, DateTime finish) => new(arrival, finish < arrival ? arrival : finish);
}
