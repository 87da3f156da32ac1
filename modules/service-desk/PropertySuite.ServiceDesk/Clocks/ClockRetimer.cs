using Microsoft.Extensions.Options;
using PropertySuite.Cases;
using Volo.Abp.Domain.Services;
using Volo.Abp.Localization;

namespace PropertySuite.ServiceDesk;

/// <summary>
/// Times the running clocks of cases anew, by the rules and the calendar of now (时限重算). The cases are held first and then their clocks, as a step of a case does it. What is late
/// stays late, and what was agreed with somebody stays agreed. The same again changes nothing.
/// </summary>
public class ClockRetimer(
    ClockManager manager,
    ClockPolicyReader policies,
    ClockPlanner planner,
    ITimelineEntryRepository timeline,
    IEnumerable<ICaseClockKeeper> keepers,
    IOptions<ClockOptions> options) : DomainService
{
    /// <summary>Times the clocks of some cases of a kind anew, in the current transaction.</summary>
    /// <param name="subjectType">Kind of case.</param>
    /// <param name="ids">The cases.</param>
    /// <param name="order">Why, and by whom.</param>
    /// <param name="isWaiting">Whether to wait for cases that somebody holds.</param>
    /// <returns>Cases that were left out, since somebody holds them.</returns>
    public virtual async Task<IReadOnlyCollection<Guid>> RetimeAsync(string subjectType, IReadOnlyCollection<Guid> ids, ClockRetimingOrder order, bool isWaiting)
    {
        var keeper = keepers.First(keeper => keeper.SubjectType == subjectType);
        var cases = await keeper.GetLockedAsync(ids, isWaiting);
        var at = Clock.Now;
        var retimed = new List<IHasClocks>();
        var entries = new List<TimelineEntry>();
        foreach (var (@case, dueTimes) in await ReckonAsync(subjectType, cases, at))
        {
            var before = @case.Clocks.ToDictionary(running => running.Kind, running => running.DueAt);
            @case.Retime(dueTimes);

            // A clock that begins by it was not timed anew.
            var changed = @case.Clocks.Where(running => before.TryGetValue(running.Kind, out var due) && due != running.DueAt).ToList();
            if (changed.Count > 0)
            {
                retimed.Add(@case);
                entries.AddRange(changed.Select(running => Tell(subjectType, @case, running, before[running.Kind]!.Value, order, at)));
            }
        }

        await keeper.SaveAsync(retimed);
        await manager.KeepAsync([.. cases.Select(@case => new KeepClocksDto
        {
            SiteId = @case.SiteId,
            SubjectType = subjectType,
            SubjectId = @case.Id,
            SubjectNumber = @case.Number,
            Facts = @case.ClockFacts,
            Running = @case.Clocks,
            At = at,
            Retiming = order,
        })]);
        if (entries.Count > 0)
        {
            await timeline.AppendManyAsync(entries);
        }

        return isWaiting ? [] : [.. ids.Except(cases.Select(@case => @case.Id))];
    }

    /// <summary>For each case that changes the due times that do: those that go by their limit and are not over yet.</summary>
    private async Task<IEnumerable<(IHasClocks Case, Dictionary<string, DateTime> DueTimes)>> ReckonAsync(string subjectType, IReadOnlyList<IHasClocks> cases, DateTime at)
    {
        var changed = new Dictionary<IHasClocks, Dictionary<string, DateTime>>();
        foreach (var ofSite in cases.GroupBy(@case => @case.SiteId))
        {
            var inForce = await policies.GetAsync(ofSite.Key, subjectType);
            var byLimit = ofSite
                .SelectMany(@case => @case.Clocks.Where(running => running is { LimitFrom: not null } && running.DueAt > at).Select(running => (Case: @case, Running: running)))
                .GroupBy(one => inForce.Match(one.Running.Kind, one.Case.ClockFacts).Rule.Limit!);
            foreach (var group in byLimit)
            {
                var wanted = group.ToList();
                var dues = await planner.AddManyAsync(ofSite.Key, wanted.ConvertAll(one => one.Running.LimitFrom!.Value), group.Key);
                foreach (var ((@case, running), reckoned) in wanted.Zip(dues))
                {
                    var due = ClockPlan.NotBefore(reckoned, running.DueAt!.Value, at);
                    if (due != running.DueAt)
                    {
                        changed.TryAdd(@case, []);
                        changed[@case][running.Kind] = due;
                    }
                }
            }
        }

        return changed.Select(pair => (pair.Key, pair.Value));
    }

    private TimelineEntry Tell(string subjectType, IHasClocks @case, RunningClock running, DateTime before, ClockRetimingOrder order, DateTime at)
    {
        var catalog = options.Value.Find(subjectType)!;
        return new TimelineEntry(
            GuidGenerator.Create(),
            @case.SiteId,
            subjectType,
            @case.Id,
            at,
            order.ActorId,
            order.ActorName,
            TimelineKinds.Retime,
            LocalizationResourceNameAttribute.GetName(catalog.ResourceType),
            "Timeline:Retime",
            new Dictionary<string, TimelineValue>
            {
                ["clock"] = TimelineValue.Key(catalog.TextKeyOf(running.Kind)),
                ["before"] = TimelineValue.Time(before),
                ["after"] = TimelineValue.Time(running.DueAt!.Value),
                ["cause"] = TimelineValue.Key($"Enum:ClockRetimingCause.{order.Cause}"),
            },
            isVisibleToCustomer: false,
            tenantId: @case.TenantId);
    }
}
