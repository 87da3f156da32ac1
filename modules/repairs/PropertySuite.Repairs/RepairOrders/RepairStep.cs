using PropertySuite.ServiceDesk;

namespace PropertySuite.Repairs;

/// <summary>What an action did to an order, to be written to its timeline.</summary>
/// <param name="Transition">Row of the table that was taken.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Data">Values for the timeline text.</param>
public sealed record RepairStep(RepairTransition Transition, DateTime At, IReadOnlyDictionary<string, TimelineValue> Data);
