namespace PropertySuite.Repairs;

/// <summary>What the customer is told: somebody is there by then, it is done by then.</summary>
/// <param name="ArrivalBy">Promised arrival (UTC).</param>
/// <param name="FinishBy">Promised finish (UTC), after the arrival.</param>
public sealed record RepairPromise(DateTime ArrivalBy, DateTime FinishBy);
