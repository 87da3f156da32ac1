using PropertySuite.Cases;
using Volo.Abp.DependencyInjection;
using Volo.Abp;

namespace PropertySuite.ServiceDesk;

/// <summary>What rules have to hold to be in force: each can count for some case, each step can come, and a site is no laxer than it may be.</summary>
public class ClockPolicyRules : ITransientDependency
{
    /// <summary>Checks the rules of a company or a site.</summary>
    /// <param name="catalog">Clocks of the kind of case.</param>
    /// <param name="definition">The clock.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="isOfSite">Whether they are a site's, behind which the company's stand.</param>
    /// <param name="roles">Roles that there are.</param>
    /// <exception cref="BusinessException">A rule or a step can never count, or names what is not known; the error says which.</exception>
    public virtual void Check(
        CaseClockCatalog catalog, ClockDefinition definition, IReadOnlyList<ClockRule> rules, bool isOfSite, IReadOnlySet<string> roles)
    {
        for (var place = 0; place < rules.Count; place++)
        {
            var rule = rules[place];
            CheckFacts(catalog, rule, place + 1);
            CheckLimit(definition, rule, place + 1);
            CheckSteps(rule, place + 1, roles);
            CheckTrigger(definition, rule, place + 1);
            if (Enumerable.Range(0, place).Cast<int?>().FirstOrDefault(before => rules[before!.Value].Covers(rule)) is { } earlier)
            {
                throw new BusinessException(ServiceDeskErrorCodes.RuleNeverCounts).WithData("rule", place + 1).WithData("earlier", earlier + 1);
            }
        }

        if (!isOfSite && rules.Count > 0 && !rules[^1].IsFallback)
        {
            throw new BusinessException(ServiceDeskErrorCodes.FallbackMissing);
        }
    }

    /// <summary>Checks that no rule of a site is laxer than the company allows for any case that it is for.</summary>
    /// <param name="rules">The site's rules.</param>
    /// <param name="above">The rules behind them.</param>
    /// <param name="sitePercent">How far sites may go; null: they may not.</param>
    /// <exception cref="BusinessException">A site may have no rules, or one is too lax; the error says which.</exception>
    public virtual void CheckWithin(IReadOnlyList<ClockRule> rules, IReadOnlyList<ClockRule> above, int? sitePercent)
    {
        if (rules.Count > 0 && sitePercent is null)
        {
            throw new BusinessException(ServiceDeskErrorCodes.SiteMayNotChange);
        }

        for (var place = 0; place < rules.Count; place++)
        {
            var laxer = above.Where(company => company.Overlaps(rules[place]) && !rules[place].IsWithin(company, sitePercent!.Value)).ToList();
            if (rules[place].Steps.Count > 0 && laxer.Exists(company => !rules[place].TellsNoLessThan(company)))
            {
                throw new BusinessException(ServiceDeskErrorCodes.SiteTellsLess).WithData("rule", place + 1);
            }

            if (laxer.Count > 0)
            {
                throw new BusinessException(ServiceDeskErrorCodes.LaxerThanCompany).WithData("rule", place + 1).WithData("percent", sitePercent!.Value);
            }
        }
    }

    private static void CheckFacts(CaseClockCatalog catalog, ClockRule rule, int number)
    {
        foreach (var (name, values) in rule.When)
        {
            if (catalog.Facts.FirstOrDefault(fact => fact.Name == name) is not { } known
                || values.Count == 0
                || values.Any(value => !Enum.GetNames(known.ValuesType).Contains(value)))
            {
                throw new BusinessException(ServiceDeskErrorCodes.UnknownFact).WithData("rule", number).WithData("fact", name);
            }
        }
    }

    private static void CheckLimit(ClockDefinition definition, ClockRule rule, int number)
    {
        if (definition.IsTimedByCase != rule.Limit is null
            || rule.Limit is { Unit: ClockUnit.Days or ClockUnit.WorkingDays, Amount: > ClockConsts.MaxDays })
        {
            throw new BusinessException(definition.IsTimedByCase ? ServiceDeskErrorCodes.LimitIsTheCases : ServiceDeskErrorCodes.LimitRequired)
                .WithData("rule", number).WithData("days", ClockConsts.MaxDays);
        }
    }

    /// <summary>What happens raises a case at once, or not at all.</summary>
    private static void CheckTrigger(ClockDefinition definition, ClockRule rule, int number)
    {
        if (definition.IsTrigger
            && (rule.Steps.Count > 1 || rule.Steps.Any(step => step is not { AtPercent: 100, PlusMinutes: 0, Level: > EscalationLevel.Handler })))
        {
            throw new BusinessException(ServiceDeskErrorCodes.TriggerComesAtOnce).WithData("rule", number);
        }
    }

    /// <summary>A step comes later than those before it and goes higher than them, once the clock is due; before, it only warns.</summary>
    private static void CheckSteps(ClockRule rule, int number, IReadOnlySet<string> roles)
    {
        for (var place = 0; place < rule.Steps.Count; place++)
        {
            var step = rule.Steps[place];
            if (step.Roles.FirstOrDefault(role => !roles.Contains(role)) is { } unknown)
            {
                throw new BusinessException(ServiceDeskErrorCodes.UnknownStepRole).WithData("rule", number).WithData("role", unknown);
            }

            if (step.Level > EscalationLevel.Handler && step.Roles.Count == 0)
            {
                throw new BusinessException(ServiceDeskErrorCodes.StepWithoutRole).WithData("rule", number).WithData("step", place + 1);
            }

            if (place > 0
                && ((step.AtPercent, step.PlusMinutes).CompareTo((rule.Steps[place - 1].AtPercent, rule.Steps[place - 1].PlusMinutes)) <= 0
                    || step.Level < rule.Steps[place - 1].Level
                    || (step.Level > EscalationLevel.Handler && step.Level == rule.Steps[place - 1].Level && step.Roles.All(rule.Steps[place - 1].Roles.Contains))))
            {
                throw new BusinessException(ServiceDeskErrorCodes.StepNeverComes).WithData("rule", number).WithData("step", place + 1);
            }
        }
    }
}
