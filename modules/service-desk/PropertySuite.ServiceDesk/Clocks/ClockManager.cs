using Microsoft.Extensions.Options;
using Volo.Abp;
using Volo.Abp.Domain.Services;

namespace PropertySuite.ServiceDesk;

/// <summary>Keeps the clocks of cases as their modules say.</summary>
public class ClockManager(
    IClockRepository clocks, IEscalationRepository escalations, ClockPolicyReader policies, ClockPlanner planner, IOptions<ClockOptions> options) : DomainService
{
    /// <summary>Makes the running clocks of a case those that are given.</summary>
    /// <param name="input">The case and its clocks.</param>
    /// <exception cref="AbpException">The kind of case has no such clocks: its module has not registered them.</exception>
    public virtual async Task KeepAsync(KeepClocksDto input)
    {
        var catalog = options.Value.Find(input.SubjectType) ?? throw new AbpException($"{input.SubjectType} has registered no clocks.");
        var known = input.IsNew ? [] : await clocks.GetRunningLockedAsync(input.SubjectId);
        var changed = input.Running.Where(running => known.Find(clock => clock.Kind == running.Kind)?.Is(running) != true).ToList();
        var ended = known.FindAll(clock => input.Running.All(running => running.Kind != clock.Kind));
        if (changed.Count == 0 && ended.Count == 0)
        {
            return;
        }

        ended.ForEach(clock => clock.Stop(input.At));
        await clocks.SaveAsync(changed.Count == 0 ? [] : await ChangeAsync(input, catalog, known, changed));
        if (!input.IsNew && (known.Count == 0) != (input.Running.Count == 0))
        {
            // An escalated case stands in its managers' work as long as one of its clocks runs.
            await escalations.EndAsync(input.SubjectId, input.Running.Count == 0 ? input.At : null);
        }
    }

    /// <summary>Re-times what can be, and starts the others.</summary>
    private async Task<List<Clock>> ChangeAsync(KeepClocksDto input, CaseClockCatalog catalog, List<Clock> known, List<RunningClock> changed)
    {
        var subject = new ClockSubject(input.SiteId, input.SubjectType, input.SubjectId, input.SubjectNumber);
        var inForce = await policies.GetAsync(input.SiteId, input.SubjectType, withSettings: false);
        var rounds = input.IsNew ? [] : await clocks.CountRoundsAsync(input.SubjectId);
        var started = new List<Clock>();
        foreach (var running in changed)
        {
            if (catalog.Kinds.All(kind => kind.Kind != running.Kind))
            {
                throw new AbpException($"{input.SubjectType} has registered no clock {running.Kind}.");
            }

            var plan = await PlanAsync(input, running, inForce.Match(running.Kind, input.Facts));
            if (known.Find(clock => clock.Kind == running.Kind) is { } clock)
            {
                if (!clock.IsLate(input.At))
                {
                    clock.Retime(plan, input.At);
                    continue;
                }

                // What was late stays on record; a new promise is a new clock.
                clock.Stop(input.At);
            }

            started.Add(new Clock(GuidGenerator.Create(), subject, running.Kind, rounds.GetValueOrDefault(running.Kind) + 1, plan, input.At));
        }

        return started;
    }

    private async Task<ClockPlan> PlanAsync(KeepClocksDto input, RunningClock running, ClockRuleInForce rule)
    {
        var due = running.DueAt ?? await planner.AddAsync(input.SiteId, input.At, rule.Rule.Limit!);
        return new ClockPlan(
            due,
            await planner.PlanAsync(input.SiteId, rule.Rule, input.At, due),
            rule.Level.Policy?.Id,
            rule.Level.Policy?.Version ?? 0,
            running.PauseReason);
    }
}
