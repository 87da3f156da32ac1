using PropertySuite.FollowUps.Localization;
using PropertySuite.ServiceDesk;

namespace PropertySuite.FollowUps;

/// <summary>The clock of callbacks. Whoever asks for a callback says by when.</summary>
public static class CallbackClocks
{
    /// <summary>All of them.</summary>
    public static CaseClockCatalog Catalog { get; } = new(
        CallbackTransitions.SubjectType,
        typeof(CallbackClock),
        typeof(FollowUpsResource),
        [new(nameof(CallbackTask.Reason), typeof(CallbackReason))],
        [
            new(nameof(CallbackClock.Callback), true, [new(new ClockRule(
                new Dictionary<string, IReadOnlyList<string>>(), null, StandardEscalations.Usual))]),
        ]);
}
