using PropertySuite.ServiceDesk;

namespace PropertySuite.Cases;

/// <summary>What an action did to a case, to be stored and written to its timeline.</summary>
/// <param name="Transition">Row of the table that was taken.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Data">Values for the timeline text.</param>
public sealed record CaseStep(ICaseTransition Transition, DateTime At, IReadOnlyDictionary<string, TimelineValue> Data);
