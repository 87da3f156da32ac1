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

    /// <summary>
    /// Takes other due times for clocks whose limit has changed, as far as they still go by their limit (<see cref="RunningClock.LimitFrom"/>). Not called for cases that agree on
    /// every due time with somebody.
    /// </summary>
    /// <param name="dueTimes">When they are due now (UTC), by kind.</param>
    void Retime(IReadOnlyDictionary<string, DateTime> dueTimes) => throw new NotSupportedException($"{Number} has no clock that goes by its limit.");
}
