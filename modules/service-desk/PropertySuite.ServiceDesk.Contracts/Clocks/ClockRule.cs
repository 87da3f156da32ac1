using PropertySuite.Cases;

namespace PropertySuite.ServiceDesk;

/// <summary>One rule of a policy: for which cases, how long, and who hears of it when.</summary>
/// <param name="When">Facts that a case must have, each with the values of which one must be its own; none: any case.</param>
/// <param name="Limit">How long it may take; null where the case itself says when it is due.</param>
/// <param name="Steps">Who hears of it when, in the order of time.</param>
public sealed record ClockRule(
    IReadOnlyDictionary<string, IReadOnlyList<string>> When, ClockLimit? Limit, IReadOnlyList<EscalationStep> Steps)
{
    /// <summary>Whether it is for every case.</summary>
    public bool IsFallback => When.Count == 0;

    /// <summary>Whether it is for a case with these facts.</summary>
    public bool Matches(IReadOnlyDictionary<string, string> facts)
        => When.All(fact => facts.TryGetValue(fact.Key, out var value) && fact.Value.Contains(value));

    /// <summary>Whether every case that another rule is for has met this one before.</summary>
    public bool Covers(ClockRule other)
        => When.All(fact => other.When.TryGetValue(fact.Key, out var values) && values.All(fact.Value.Contains));

    /// <summary>Whether it is no laxer than a company's rule lets a site's be: its limit is short enough, and it tells whom that one tells, or has no steps of its own.</summary>
    /// <param name="above">The company's rule.</param>
    /// <param name="percent">Per cent of the company's limit that it may take.</param>
    public bool IsWithin(ClockRule above, int percent) => IsShortEnough(above, percent) && (Steps.Count == 0 || TellsNoLessThan(above));

    /// <summary>Whether wherever another rule raises a case, it does so no later, no lower, and to all whom that one tells.</summary>
    public bool TellsNoLessThan(ClockRule above) => above.Steps.Where(step => step.Level > EscalationLevel.Handler).All(step => Steps.Any(own =>
        own.Level >= step.Level && own.AtPercent <= step.AtPercent && own.PlusMinutes <= step.PlusMinutes && step.Roles.All(own.Roles.Contains)));

    /// <summary>The rule with what the company allows in the place of what is laxer, and with the company's steps where it has none of its own.</summary>
    /// <param name="above">The company's rule.</param>
    /// <param name="percent">Per cent of the company's limit that it may take.</param>
    public ClockRule Bounded(ClockRule above, int percent) => this with
    {
        Limit = IsShortEnough(above, percent) ? Limit : above.Limit!.Stretched(percent),
        Steps = Steps.Count > 0 && TellsNoLessThan(above) ? Steps : above.Steps,
    };

    /// <summary>Whether there can be a case that both are for.</summary>
    public bool Overlaps(ClockRule other)
        => When.All(fact => !other.When.TryGetValue(fact.Key, out var values) || values.Any(fact.Value.Contains));

    private bool IsShortEnough(ClockRule above, int percent) => Limit is null || above.Limit is null || Limit.IsWithin(above.Limit, percent);
}

/// <summary>One step of an escalation (升级步骤): at a moment of the clock, whom it concerns.</summary>
/// <param name="AtPercent">At how much of the limit, 1 to 1000; 100 is when it is due.</param>
/// <param name="PlusMinutes">Minutes on the wall after that, 0 or more.</param>
/// <param name="Level">How high it goes. <see cref="EscalationLevel.Handler"/> only warns.</param>
/// <param name="Roles">Who hears of it, by role; none at the level of the handler: whoever handles the case.</param>
public sealed record EscalationStep(int AtPercent, int PlusMinutes, EscalationLevel Level, IReadOnlyList<string> Roles);
