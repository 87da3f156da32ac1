using Microsoft.Extensions.Localization;
using PropertySuite.Administration;
using PropertySuite.Cases;

namespace PropertySuite.ServiceDesk;

/// <summary>Writes clocks, rules and escalations as clients see them.</summary>
internal static class ClockMapper
{
    public static CaseClockDto ToDto(Clock clock, IEnumerable<ClockRetiming> retimings, CaseClockCatalog catalog, IStringLocalizer texts) => new()
    {
        Kind = clock.Kind,
        KindName = texts[catalog.TextKeyOf(clock.Kind)],
        StartedAt = clock.StartedAt,
        DueAt = clock.DueAt,
        WarnedAt = clock.WarnedAt,
        BreachedAt = clock.BreachedAt,
        PausedAt = clock.PausedAt,
        PauseReason = clock.PauseReason is { } reason ? texts[reason].Value : null,
        StoppedAt = clock.StoppedAt,
        Retimings = [.. retimings.Select(retiming => new CaseClockRetimingDto
        {
            OccurredAt = retiming.OccurredAt,
            Cause = retiming.Cause,
            OldDueAt = retiming.OldDueAt,
            NewDueAt = retiming.NewDueAt,
            ActorName = retiming.ActorName,
        })],
    };

    public static void Write(CaseEscalationDto dto, Escalation escalation, CaseClockCatalog catalog, IStringLocalizerFactory texts)
    {
        dto.Id = escalation.Id;
        dto.OccurredAt = escalation.OccurredAt;
        dto.Trigger = escalation.Trigger;
        dto.ClockName = escalation.ClockKind is { } kind ? texts.Create(catalog.ResourceType)[catalog.TextKeyOf(kind)].Value : null;
        dto.FromLevel = escalation.FromLevel;
        dto.ToLevel = escalation.ToLevel;
        dto.RoleNames = [.. escalation.Roles.Select(texts.RoleName)];
        dto.UnheldRoleNames = [.. escalation.UnheldRoles.Select(texts.RoleName)];
        dto.Reason = escalation.Reason;
        dto.ActorName = escalation.ActorName;
        dto.ToldAt = escalation.ToldAt;
    }

    public static ClockRuleDto ToDto(ClockRule rule, bool isBounded) => new()
    {
        IsBounded = isBounded,
        When = [.. rule.When.Select(fact => new ClockConditionDto { Fact = fact.Key, Values = [.. fact.Value] })],
        Amount = rule.Limit?.Amount,
        Unit = rule.Limit?.Unit,
        Steps = [.. rule.Steps.Select(step => new EscalationStepDto
        {
            AtPercent = step.AtPercent,
            PlusMinutes = step.PlusMinutes,
            Level = step.Level,
            Roles = [.. step.Roles],
        })],
    };

    public static ClockPolicyVersionDto ToDto(ClockPolicyVersion version) => new()
    {
        Version = version.Version,
        ValidFrom = version.ValidFrom,
        ActorName = version.ActorName,
        SitePercent = version.SitePercent,
        Rules = [.. version.Rules.Select(rule => ToDto(rule, isBounded: false))],
    };

    /// <summary>A rule as it was typed: a fact that is named twice takes any value of both.</summary>
    public static ClockRule ToRule(ClockRuleDto rule) => new(
        rule.When.GroupBy(fact => fact.Fact).ToDictionary(
            fact => fact.Key, IReadOnlyList<string> (fact) => [.. fact.SelectMany(condition => condition.Values).Distinct()]),
        rule is { Amount: { } amount, Unit: { } unit } ? new ClockLimit(amount, unit) : null,
        [.. rule.Steps.Select(step => new EscalationStep(step.AtPercent, step.PlusMinutes, step.Level, [.. step.Roles.Distinct()]))]);

    public static List<CaseFactDto> ToFacts(CaseClockCatalog catalog, IStringLocalizer texts) =>
    [
        .. catalog.Facts.Select(fact => new CaseFactDto
        {
            Name = fact.Name,
            DisplayName = texts[$"Fact:{fact.Name}"],
            Values = [.. Enum.GetNames(fact.ValuesType).Select(value => new CaseFactValueDto
            {
                Value = value,
                DisplayName = texts[$"Enum:{fact.ValuesType.Name}.{value}"],
            })],
        }),
    ];
}
