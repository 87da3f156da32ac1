using PropertySuite.ServiceDesk.Localization;

namespace PropertySuite.ServiceDesk;

/// <summary>The clock of tasks. Whoever gives a task says by when.</summary>
public static class WorkTaskClocks
{
    /// <summary>All of them.</summary>
    public static CaseClockCatalog Catalog { get; } = new(
        WorkTaskConsts.SubjectType,
        typeof(WorkTaskClock),
        typeof(ServiceDeskResource),
        [],
        [
            new(nameof(WorkTaskClock.Done), true, [new(new ClockRule(
                new Dictionary<string, IReadOnlyList<string>>(), null, StandardEscalations.Usual))]),
        ]);
}
