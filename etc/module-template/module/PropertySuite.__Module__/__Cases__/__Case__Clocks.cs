using PropertySuite.ServiceDesk;
using PropertySuite.__Module__.Localization;

namespace PropertySuite.__Module__;

/// <summary>The clocks of __cases_words__. Headquarters and sites change the limits under 时限; this is what holds until they do.</summary>
public static class __Case__Clocks
{
    /// <summary>All of them.</summary>
    public static CaseClockCatalog Catalog { get; } = new(
        __Case__Transitions.Table.SubjectType,
        typeof(__Case__Clock),
        typeof(__Module__Resource),
        [],
        [
            new(nameof(__Case__Clock.Finish), false, [new(new ClockRule(
                new Dictionary<string, IReadOnlyList<string>>(), new ClockLimit(3, ClockUnit.WorkingDays), StandardEscalations.Usual))]),
        ]);
}
