namespace PropertySuite.ServiceDesk;

/// <summary>The rules in force at a site for a kind of case: the site's, the company's, the built-in ones.</summary>
/// <param name="levels">By kind of clock, the rules of each level from the nearest.</param>
public sealed class ClockPoliciesInForce(IReadOnlyDictionary<string, IReadOnlyList<ClockPolicyLevel>> levels)
{
    /// <summary>The rule that counts for a case; there always is one.</summary>
    /// <param name="kind">Kind of clock.</param>
    /// <param name="facts">What is known of the case.</param>
    public ClockRuleInForce Match(string kind, IReadOnlyDictionary<string, string> facts)
    {
        foreach (var level in levels[kind])
        {
            for (var place = 0; place < level.Rules.Count; place++)
            {
                if (level.Rules[place].Matches(facts))
                {
                    return new ClockRuleInForce(level, place + 1, level.Rules[place]);
                }
            }
        }

        throw new InvalidOperationException($"The built-in rules of {kind} have none for every case.");
    }

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
public sealed record ClockRuleInForce(ClockPolicyLevel Level, int Number, ClockRule Rule);
