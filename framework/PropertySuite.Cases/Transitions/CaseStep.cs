using PropertySuite.ServiceDesk;

namespace PropertySuite.Cases;

/// <summary>What an action did to a case, to be stored and written to its timeline.</summary>
/// <param name="Transition">Row of the table that was taken.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Data">Values for the timeline text.</param>
public sealed record CaseStep(ICaseTransition Transition, DateTime At, IReadOnlyDictionary<string, TimelineValue> Data)
{
    /// <summary>Who did it, where that is nobody who is signed in, such as who holds a link; null: the current user, else the system.</summary>
    public string? ActorName { get; init; }

    /// <summary>Which text of the action tells of it, behind its name: <c>ByLink</c> for <c>Timeline:UrgeByLink</c>; null: the usual one.</summary>
    public string? Variant { get; init; }
}
