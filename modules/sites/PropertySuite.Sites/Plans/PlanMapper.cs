namespace PropertySuite.Sites;

/// <summary>Reads rules from clients, writes plans for them.</summary>
internal static class PlanMapper
{
    /// <summary>A rule as a client sends it.</summary>
    /// <exception cref="Volo.Abp.BusinessException">It is incomplete or cannot occur.</exception>
    public static RecurrenceRule ToRule(this RecurrenceRuleDto input) => new RecurrenceRule
    {
        Kind = input.Kind!.Value,
        From = input.From!.Value,
        To = input.To,
        Every = input.Every,
        Days = input.Days,
        Weekdays = input.Weekdays,
        Month = input.Month,
        Day = input.Day,
        Part = input.Part,
        Edge = input.Edge,
        Shift = input.Shift,
        Time = input.Time,
        MinutesBeforeOpening = input.MinutesBeforeOpening,
    }.Checked();

    /// <summary>A rule as clients see it.</summary>
    public static RecurrenceRuleDto ToDto(this RecurrenceRule rule) => new()
    {
        Kind = rule.Kind,
        From = rule.From,
        To = rule.To,
        Every = rule.Every,
        Days = rule.Days,
        Weekdays = [.. rule.Weekdays],
        Month = rule.Month,
        Day = rule.Day,
        Part = rule.Part,
        Edge = rule.Edge,
        Shift = rule.Shift,
        Time = rule.Time,
        MinutesBeforeOpening = rule.MinutesBeforeOpening,
    };

    /// <summary>A plan as the pages show it.</summary>
    public static PlanDto ToDto(this Plan plan, string kindName, string ruleText, bool isChangeable) => new()
    {
        Id = plan.Id,
        SiteId = plan.SiteId,
        Kind = plan.Kind,
        KindName = kindName,
        Name = plan.Name,
        Rule = plan.Rule.ToDto(),
        RuleText = ruleText,
        Parameters = new Dictionary<string, int>(plan.Parameters),
        Misfire = plan.Misfire,
        State = plan.State,
        NextAt = plan.NextAt,
        IsChangeable = isChangeable,
        CreationTime = plan.CreationTime,
        CreatorId = plan.CreatorId,
        LastModificationTime = plan.LastModificationTime,
        LastModifierId = plan.LastModifierId,
        ConcurrencyStamp = plan.ConcurrencyStamp,
    };

    /// <summary>An occurrence as the pages show it.</summary>
    public static PlanOccurrenceDto ToDto(this PlanOccurrence occurrence, string? result, string? triggeredByName) => new()
    {
        OccurrenceAt = occurrence.OccurrenceAt,
        State = occurrence.State,
        StartedAt = occurrence.StartedAt,
        FinishedAt = occurrence.FinishedAt,
        DurationMilliseconds = (long?)(occurrence.FinishedAt - occurrence.StartedAt)?.TotalMilliseconds,
        Result = result,
        TriggeredByName = triggeredByName,
    };
}
