using PropertySuite.Concurrency;
using Volo.Abp;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Services;

namespace PropertySuite.Sites;

/// <summary>
/// Rules of plans that need the calendar of the site, the kind of work, or occurrences. Whoever changes a plan holds its row, and what is due already is
/// taken by the old rule first, so that a change loses no occurrence.
/// </summary>
public class PlanManager(IPlanRepository plans, PlanKindCatalog kinds, PlanCalendars calendars, PlanSweeper sweeper, PlanRuns runs) : DomainService
{
    /// <summary>The next occurrences of a rule at a site, from now or from its first day on.</summary>
    /// <exception cref="BusinessException">There is none: <see cref="SitesErrorCodes.RecurrenceNeverOccurs"/>, <see cref="SitesErrorCodes.RecurrenceOver"/>.</exception>
    public virtual async Task<List<DateTime>> PreviewAsync(Guid siteId, RecurrenceRule rule, int count)
    {
        var calendar = await calendars.GetAsync(siteId);
        CheckOccurs(rule, calendar);
        var next = rule.After(Clock.Now, calendar).Take(count).ToList();
        return next.Count > 0 ? next : throw new BusinessException(SitesErrorCodes.RecurrenceOver);
    }

    /// <summary>A new plan; the caller stores it.</summary>
    /// <exception cref="BusinessException">Unknown kind, wrong numbers, or a rule that never occurs.</exception>
    public virtual async Task<Plan> CreateAsync(Guid siteId, string kind, string name, RecurrenceRule rule, IReadOnlyDictionary<string, int> parameters, MisfirePolicy misfire)
    {
        await plans.HoldCalendarAsync(siteId);
        var plan = new Plan(GuidGenerator.Create(), siteId, kinds.Get(kind).Definition.Key);
        plan.Describe(name, Complete(plan, parameters), misfire);
        return plan.SetRule(rule, await NextAsync(plan, rule));
    }

    /// <summary>Changes a locked plan.</summary>
    /// <exception cref="BusinessException">Wrong numbers, a rule that never occurs, or the plan has ended.</exception>
    public virtual async Task<Plan> ChangeAsync(Plan plan, string name, RecurrenceRule rule, IReadOnlyDictionary<string, int> parameters, MisfirePolicy misfire)
    {
        await TakeDueAsync(plan);
        plan.Describe(name, Complete(plan, parameters), misfire);
        return plan.SetRule(rule, await NextAsync(plan, rule));
    }

    /// <summary>The plan as it was shown, locked.</summary>
    /// <exception cref="Volo.Abp.Data.AbpDbConcurrencyException">It has been changed since.</exception>
    public virtual async Task<Plan> LockAsync(Guid id, IHasConcurrencyStamp shown)
    {
        var plan = await plans.GetLockedAsync(id);
        plan.CheckConcurrencyStamp(shown);
        return plan;
    }

    /// <summary>Pauses a locked plan.</summary>
    public virtual async Task<Plan> PauseAsync(Plan plan)
    {
        await TakeDueAsync(plan);
        return plan.Pause();
    }

    /// <summary>Lets a locked plan go on from now.</summary>
    public virtual async Task<Plan> ResumeAsync(Plan plan)
    {
        await plans.HoldCalendarAsync(plan.SiteId);
        return plan.Resume(await NextAsync(plan, plan.Rule));
    }

    /// <summary>Ends a locked plan.</summary>
    public virtual async Task<Plan> EndAsync(Plan plan)
    {
        await TakeDueAsync(plan);
        return plan.End();
    }

    /// <summary>Carries a locked plan out once, now.</summary>
    /// <exception cref="BusinessException">
    /// <see cref="SitesErrorCodes.PlanRunsAlready"/>, <see cref="SitesErrorCodes.PlanSiteOutOfService"/>, or it has ended.
    /// </exception>
    public virtual async Task RunAsync(Plan plan, Guid userId)
    {
        plan.CheckState(PlanState.Active, PlanState.Paused);
        if (!await calendars.IsInServiceAsync(plan.SiteId))
        {
            throw new BusinessException(SitesErrorCodes.PlanSiteOutOfService);
        }

        if (await runs.AnyPendingAsync(await plans.GetJobsByHandAsync(plan.Id)))
        {
            throw new BusinessException(SitesErrorCodes.PlanRunsAlready);
        }

        var now = Clock.Now;
        await runs.StartAsync([new PlanOccurrence(plan, now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMillisecond)), isSkipped: false, userId)]);
    }

    private async Task TakeDueAsync(Plan plan)
    {
        var now = Clock.Now;
        while (plan.NextAt <= now)
        {
            var (_, moves) = await sweeper.TakeAsync([plan], now);
            plan.MoveOn(moves[0].NextAt);
        }
    }

    private async Task<DateTime?> NextAsync(Plan plan, RecurrenceRule rule)
    {
        var calendar = await calendars.GetAsync(plan.SiteId);
        CheckOccurs(rule, calendar);
        return rule.Next(Clock.Now, calendar);
    }

    private static void CheckOccurs(RecurrenceRule rule, RecurrenceCalendar calendar)
    {
        var before = rule.From.AddDays(-2).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        if (rule.Next(before, calendar) is null)
        {
            throw new BusinessException(SitesErrorCodes.RecurrenceNeverOccurs).WithData("from", $"{rule.From:O}").WithData("to", rule.To is { } to ? $"{to:O}" : "∞");
        }
    }

    /// <summary>The numbers of the kind, each within its bounds; those left out are as usual.</summary>
    private Dictionary<string, int> Complete(Plan plan, IReadOnlyDictionary<string, int> given)
    {
        var parameters = kinds.Get(plan.Kind).Definition.Parameters;
        var unknown = given.Keys.FirstOrDefault(name => !parameters.Any(parameter => parameter.Name == name));
        if (unknown is not null)
        {
            throw new BusinessException(SitesErrorCodes.PlanParameterInvalid).WithData("name", unknown).WithData("min", "—").WithData("max", "—");
        }

        return parameters.ToDictionary(parameter => parameter.Name, parameter =>
        {
            var value = given.GetValueOrDefault(parameter.Name, parameter.Usual);
            return value >= parameter.Min && value <= parameter.Max
                ? value
                : throw new BusinessException(SitesErrorCodes.PlanParameterInvalid)
                    .WithData("name", parameter.Name).WithData("min", parameter.Min).WithData("max", parameter.Max);
        });
    }
}
