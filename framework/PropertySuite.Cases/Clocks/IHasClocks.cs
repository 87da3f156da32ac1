using PropertySuite.ServiceDesk;

namespace PropertySuite.Cases;

/// <summary>
/// A case that waits for something. After each step it says which clocks run and when they are due; the kit hands that to the owner of clocks (service-desk), which starts,
/// re-times and stops them. Its module registers them with <see cref="CaseServiceCollectionExtensions.AddCaseClocks"/>.
/// </summary>
public interface IHasClocks : ICase
{
    /// <summary>The clocks that run now, each kind once; none for a case that nobody waits for.</summary>
    IReadOnlyCollection<RunningClock> Clocks { get; }

    /// <summary>By what policies of clocks may differ, and what it is of this case: names and values of the registered facts.</summary>
    IReadOnlyDictionary<string, string> ClockFacts { get; }
}
