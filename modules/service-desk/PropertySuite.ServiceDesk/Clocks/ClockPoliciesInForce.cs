namespace PropertySuite.ServiceDesk;

/// <summary>The rules in force at a site for a kind of case: the site's, the company's, the built-in ones.</summary>
/// <param name="levels">By kind of clock, the rules of each level from the nearest.</param>
public sealed class ClockPoliciesInForce(IReadOnlyDictionary<string, IReadOnlyList<ClockPolicyLevel>> levels)
{
    /// <summary>
    /// The rule that counts for a case; there always is one. Where the company has become stricter, a site's limit that is longer than it allows is cut to what it allows, and the
    /// company's steps come where those of the site tell less, as where it has none.
    /// </summary>
    /// <param name="kind">Kind of clock.</param>
    /// <param name="facts">What is known of the case.</param>
    public ClockRuleInForce Match(string kind, IReadOnlyDictionary<string, string> facts)
    {
        var own = Find(levels[kind].Where(level => level.Source == ClockRuleSource.Site), facts);
        var above = Find(levels[kind].Where(level => level.Source != ClockRuleSource.Site), facts)
            ?? throw new InvalidOperationException($"The built-in rules of {kind} have none for every case.");
        return own is null || SitePercentOf(kind) is not { } percent ? above
            : own with { Rule = own.Rule.Bounded(above.Rule, percent), IsBounded = !own.Rule.IsWithin(above.Rule, percent) };
    }

    /// <summary>Per cent of the company's limit that a site's may take; null: sites have no rules of their own.</summary>
    public int? SitePercentOf(string kind)
        => levels[kind].Select(level => level.Policy).OfType<ClockPolicy>().FirstOrDefault() is { } company ? company.SitePercent : ClockConsts.StricterOnly;

    /// <summary>Whether a site's rule is, for some case, laxer than the company lets it be by now.</summary>
    public bool IsBounded(string kind, ClockRule rule) => SitePercentOf(kind) is not { } percent
        || levels[kind].First(level => level.Source != ClockRuleSource.Site).Rules.Any(above => above.Overlaps(rule) && !rule.IsWithin(above, percent));

    private static ClockRuleInForce? Find(IEnumerable<ClockPolicyLevel> levels, IReadOnlyDictionary<string, string> facts)
        => levels
            .SelectMany(level => level.Rules.Select((rule, place) => new ClockRuleInForce(level, place + 1, rule)))
            .FirstOrDefault(candidate => candidate.Rule.Matches(facts));

    /// <summary>The rules of each level of a kind of clock, from the nearest.</summary>
    public IReadOnlyList<ClockPolicyLevel> LevelsOf(string kind) => levels[kind];
}

/// <summary>The rules of one level.</summary>
/// <param name="Source">Whose they are.</param>
/// <param name="Rules">The rules.</param>
/// <param name="Policy">The policy that has them; null: built in.</param>
public sealed record ClockPolicyLevel(ClockRuleSource Source, IReadOnlyList<ClockRule> Rules, ClockRuleSet? Policy = null);

/// <summary>The rule that counts for a case, and why.</summary>
/// <param name="Level">Whose it is.</param>
/// <param name="Number">Which of theirs, from 1.</param>
/// <param name="Rule">The rule.</param>
/// <param name="IsBounded">Whether its limit or its steps are the company's, since its own are laxer than the company allows.</param>
public sealed record ClockRuleInForce(ClockPolicyLevel Level, int Number, ClockRule Rule, bool IsBounded = false);
