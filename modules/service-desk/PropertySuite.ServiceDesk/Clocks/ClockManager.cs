using Microsoft.Extensions.Options;
using PropertySuite.Cases;
using Volo.Abp;
using Volo.Abp.Domain.Services;
using Volo.Abp.Users;

namespace PropertySuite.ServiceDesk;

/// <summary>Keeps the clocks of cases as their modules say.</summary>
public class ClockManager(
    IClockRepository clocks,
    IEscalationRepository escalations,
    ClockPolicyReader policies,
    ClockPlanner planner,
    ICurrentUser currentUser,
    IOptions<ClockOptions> options) : DomainService
{
    /// <summary>Makes the running clocks of cases those that are given.</summary>
    /// <param name="cases">Cases with their clocks, each case once.</param>
    /// <exception cref="AbpException">A kind of case has no such clocks: its module has not registered them.</exception>
    public virtual async Task KeepAsync(IReadOnlyCollection<KeepClocksDto> cases)
    {
        if (cases.FirstOrDefault(input => options.Value.Find(input.SubjectType) is null) is { } unknown)
        {
            throw new AbpException($"{unknown.SubjectType} has registered no clocks.");
        }

        Guid[] old = [.. cases.Where(input => !input.IsNew).Select(input => input.SubjectId)];
        var known = (old.Length == 0 ? [] : await clocks.GetRunningLockedAsync(old)).ToLookup(clock => clock.SubjectId);
        var changes = cases.Select(input => new CaseChange(input, [.. known[input.SubjectId]])).Where(change => change.IsOne).ToList();
        if (changes.Count == 0)
        {
            return;
        }

        Guid[] changed = [.. changes.Where(change => change.Changed.Count > 0 && !change.Input.IsNew).Select(change => change.Input.SubjectId)];
        var rounds = changed.Length == 0 ? [] : await clocks.CountRoundsAsync(changed);
        var withSettings = changes.Exists(change => change.Changed.Exists(running => running.DueAt is null && IsSetting(change.Input.SubjectType, running.Kind)));
        var inForce = new Dictionary<(Guid, string), ClockPoliciesInForce>();
        var started = new List<Clock>();
        var retimings = new List<ClockRetiming>();
        foreach (var change in changes)
        {
            change.Ended.ForEach(clock => clock.Stop(change.Input.At));
            if (change.Changed.Count > 0)
            {
                var key = (change.Input.SiteId, change.Input.SubjectType);
                inForce[key] = inForce.GetValueOrDefault(key) ?? await policies.GetAsync(change.Input.SiteId, change.Input.SubjectType, withSettings);
                await ChangeAsync(change, inForce[key], rounds, started, retimings);
            }
        }

        await clocks.SaveAsync(started, retimings);

        // An escalated case stands in its managers' work as long as one of its clocks runs.
        foreach (var turned in changes.Where(change => !change.Input.IsNew && change.Known.Count == 0 != (change.Input.Running.Count == 0))
            .GroupBy(change => change.Input.Running.Count == 0 ? change.Input.At : (DateTime?)null, change => change.Input.SubjectId))
        {
            await escalations.EndAsync([.. turned], turned.Key);
        }
    }

    /// <summary>Re-times what can be, and starts the others.</summary>
    private async Task ChangeAsync(
        CaseChange change, ClockPoliciesInForce inForce, Dictionary<(Guid, string), int> rounds, List<Clock> started, List<ClockRetiming> retimings)
    {
        var input = change.Input;
        var catalog = options.Value.Find(input.SubjectType)!;
        foreach (var running in change.Changed)
        {
            if (catalog.Kinds.All(kind => kind.Kind != running.Kind))
            {
                throw new AbpException($"{input.SubjectType} has registered no clock {running.Kind}.");
            }

            var clock = change.Known.Find(clock => clock.Kind == running.Kind);
            if (clock is not null && !clock.IsLate(input.At))
            {
                Retime(clock, await PlanAsync(input, running, inForce, clock), input, retimings);
                continue;
            }

            if (clock is not null && clock.DueAt == (running.DueAt ?? clock.DueAt))
            {
                clock.SetPause(running.PauseReason, input.At);
                continue;
            }

            // What was late stays on record; a new promise is a new clock.
            clock?.Stop(input.At);
            started.Add(new Clock(
                GuidGenerator.Create(),
                new ClockSubject(input.SiteId, input.SubjectType, input.SubjectId, input.SubjectNumber),
                running.Kind,
                rounds.GetValueOrDefault((input.SubjectId, running.Kind)) + 1,
                await PlanAsync(input, running, inForce, null),
                input.At));
        }
    }

    private void Retime(Clock clock, ClockPlan plan, KeepClocksDto input, List<ClockRetiming> retimings)
    {
        var before = clock.DueAt;
        if (clock.Retime(plan, input.At))
        {
            retimings.Add(new ClockRetiming(GuidGenerator.Create(), clock, before, input.Retiming ?? ByUser(), input.At));
        }
    }

    /// <summary>
    /// The plan of a clock. A step of the case that promises another time begins a new promise now; who only pauses or resumes it, or times it by other rules, leaves the promise
    /// counting from where it does. What cases from before there were clocks are late with tells nobody.
    /// </summary>
    private async Task<ClockPlan> PlanAsync(KeepClocksDto input, RunningClock running, ClockPoliciesInForce inForce, Clock? clock)
    {
        var counts = inForce.Match(running.Kind, input.Facts);
        var isSamePromise = clock is not null && (input.Retiming is not null || clock.DueAt == (running.DueAt ?? clock.DueAt));
        var from = isSamePromise ? clock!.CountsFrom : input.At;
        var due = running.DueAt ?? await planner.AddAsync(input.SiteId, from, counts.Rule.Limit!);
        due = running.DueAt is null && clock is not null ? ClockPlan.NotBefore(due, clock.DueAt, input.At) : due;
        return new ClockPlan(
            from,
            due,
            input.IsFromBefore && due <= input.At ? [] : await planner.PlanAsync(input.SiteId, counts.Rule, from, due),
            counts.Level.Policy?.Id,
            counts.Level.Policy?.Version ?? 0,
            running.PauseReason);
    }

    private bool IsSetting(string subjectType, string kind)
        => options.Value.Find(subjectType, kind)?.BuiltIn.Any(builtIn => builtIn.LimitSetting is not null) == true;

    private ClockRetimingOrder ByUser() => new(ClockRetimingCause.Step, currentUser.Id, currentUser.NameAtTheTime());

    /// <summary>What is to become of the clocks of a case.</summary>
    private sealed class CaseChange(KeepClocksDto input, List<Clock> known)
    {
        public KeepClocksDto Input => input;

        public List<Clock> Known => known;

        /// <summary>Those that are to be started, or timed anew.</summary>
        public List<RunningClock> Changed { get; } =
        [
            .. input.Running.Where(running => known.Find(clock => clock.Kind == running.Kind) is not { } clock
                || (input.Retiming is null ? !clock.Is(running) : !clock.IsLate(input.At))),
        ];

        public List<Clock> Ended { get; } = known.FindAll(clock => input.Running.All(running => running.Kind != clock.Kind));

        public bool IsOne => Changed.Count > 0 || Ended.Count > 0;
    }
}
