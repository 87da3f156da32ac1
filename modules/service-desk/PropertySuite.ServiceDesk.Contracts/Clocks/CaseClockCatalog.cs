using PropertySuite.Cases;
using Volo.Abp;

namespace PropertySuite.ServiceDesk;

/// <summary>
/// The clocks of a kind of case, as its module registers them: which there are, by what facts of a case their policies may differ, and what holds until a company says
/// otherwise.
/// </summary>
public sealed class CaseClockCatalog
{
    /// <summary>Registers the clocks of a kind of case.</summary>
    /// <param name="subjectType">Kind of case, such as <c>Repairs.RepairOrder</c>.</param>
    /// <param name="kindType">Enum whose members name its clocks.</param>
    /// <param name="resourceType">Resource of its texts: <c>Enum:{type}.{value}</c> for kinds and values, <c>Fact:{fact}</c>, <c>SubjectName</c>.</param>
    /// <param name="facts">By what policies may differ.</param>
    /// <param name="kinds">Its clocks, in the order of the work.</param>
    public CaseClockCatalog(string subjectType, Type kindType, Type resourceType, IReadOnlyList<CaseFact> facts, IReadOnlyList<ClockDefinition> kinds)
    {
        SubjectType = Check.NotNullOrWhiteSpace(subjectType, nameof(subjectType), TimelineConsts.MaxSubjectTypeLength);
        KindType = kindType;
        ResourceType = resourceType;
        Facts = facts;
        Kinds = kinds;
        if (kinds.FirstOrDefault(kind => !kind.BuiltIn[^1].Rule.IsFallback) is { } open)
        {
            throw new AbpException($"The last built-in rule of {subjectType}/{open.Kind} must be for every case.");
        }
    }

    /// <summary>Kind of case.</summary>
    public string SubjectType { get; }

    /// <summary>Enum whose members name its clocks.</summary>
    public Type KindType { get; }

    /// <summary>Resource of its texts.</summary>
    public Type ResourceType { get; }

    /// <summary>By what policies may differ.</summary>
    public IReadOnlyList<CaseFact> Facts { get; }

    /// <summary>Its clocks, in the order of the work.</summary>
    public IReadOnlyList<ClockDefinition> Kinds { get; }

    /// <summary>Key of the text that people call a kind of clock, or a trigger, by.</summary>
    public string TextKeyOf(string kind)
        => Kinds.Any(definition => definition.Kind == kind && definition.IsTrigger) ? $"Enum:{nameof(EscalationTrigger)}.{kind}" : $"Enum:{KindType.Name}.{kind}";
}

/// <summary>Something about a case by which policies may differ.</summary>
/// <param name="Name">Name, such as <c>Urgency</c>.</param>
/// <param name="ValuesType">Enum of its values.</param>
public sealed record CaseFact(string Name, Type ValuesType);

/// <summary>A clock of a kind of case, or something that raises it at once.</summary>
/// <param name="Kind">Name, such as <c>Arrival</c>.</param>
/// <param name="IsTimedByCase">The case says when it is due; policies only say who hears of it.</param>
/// <param name="BuiltIn">What holds until a company says otherwise; the last for every case.</param>
/// <param name="IsTrigger">It is no clock but a trigger, by its name in <see cref="EscalationTrigger"/>: its rules have one step at the most, which comes at once.</param>
public sealed record ClockDefinition(string Kind, bool IsTimedByCase, IReadOnlyList<BuiltInClockRule> BuiltIn, bool IsTrigger = false)
{
    /// <summary>A trigger.</summary>
    /// <param name="trigger">What happens.</param>
    /// <param name="builtIn">What holds until a company says otherwise; the last for every case.</param>
    public static ClockDefinition Trigger(EscalationTrigger trigger, params ClockRule[] builtIn)
        => new(trigger.ToString(), true, [.. builtIn.Select(rule => new BuiltInClockRule(rule))], IsTrigger: true);
}

/// <summary>A rule that holds until a company says otherwise.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="LimitSetting">Setting of the site that says the amount of the limit; null: the rule's own.</param>
public sealed record BuiltInClockRule(ClockRule Rule, string? LimitSetting = null);
