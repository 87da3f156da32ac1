using Microsoft.Extensions.Options;
using PropertySuite.Cases;
using Volo.Abp;
using Volo.Abp.Data;
using Volo.Abp.Domain.Services;

namespace PropertySuite.ServiceDesk;

/// <summary>Raises and lowers cases by hand (人工升级, 降级), and by what happens to them (触发升级).</summary>
public class EscalationManager(
    IEscalationRepository escalations,
    ITimelineEntryRepository timeline,
    EscalationNotices notices,
    EscalationTelling telling,
    ClockPolicyReader policies,
    RoleHolders holders,
    IOptions<ClockOptions> options) : DomainService
{
    /// <summary>Moves a case to a level. Whoever holds the level's roles hears of a case that goes up; where nobody does, the next level.</summary>
    /// <param name="subject">The case.</param>
    /// <param name="shown">The level that it was at when somebody decided so.</param>
    /// <param name="level">The level.</param>
    /// <param name="reason">Why.</param>
    /// <param name="actorId">Who.</param>
    /// <param name="actorName">Their name.</param>
    /// <returns>The step.</returns>
    /// <exception cref="BusinessException">It is at that level already.</exception>
    /// <exception cref="AbpDbConcurrencyException">It is at another level than was shown.</exception>
    public virtual async Task<Escalation> MoveAsync(ClockSubject subject, EscalationLevel shown, EscalationLevel level, string reason, Guid? actorId, string? actorName)
    {
        var @case = await escalations.HoldAsync(subject);
        var before = @case.Level;
        if (before != shown)
        {
            throw new AbpDbConcurrencyException($"The case {subject.Id} is at {before}, not at {shown} any more.");
        }

        var raise = level > before ? await FindRolesAsync(subject.SiteId, StandardEscalations.From(level)) : new EscalationRaise(level, [], []);
        @case.MoveTo(level, level > before ? raise.Roles : StandardEscalations.RolesOf(level), Clock.Now);
        var escalation = new Escalation(GuidGenerator.Create(), @case, before, raise, reason.Trim(), actorId, actorName);
        await escalations.SaveAsync(@case, escalation);
        if (level > before)
        {
            await notices.EnqueueAsync([escalation]);
        }

        return escalation;
    }

    /// <summary>Something about a case raises it as the policies say, once for each trigger. It never lowers it, and does nothing where no policy asks for it.</summary>
    /// <param name="input">The case and what happened.</param>
    /// <exception cref="AbpException">The kind of case has no such trigger: its module has not registered it.</exception>
    public virtual async Task RaiseAsync(RaiseCaseDto input)
    {
        var kind = input.Trigger.ToString();
        if (options.Value.Find(input.SubjectType, kind) is not { IsTrigger: true })
        {
            throw new AbpException($"{input.SubjectType} has registered no trigger {kind}.");
        }

        var rule = (await policies.GetAsync(input.SiteId, input.SubjectType, withSettings: false)).Match(kind, input.Facts).Rule;
        if (rule.Steps.Count == 0)
        {
            return;
        }

        // Held first: of two who are told of the same trigger at once the second sees what the first has done.
        var @case = await escalations.HoldAsync(new ClockSubject(input.SiteId, input.SubjectType, input.SubjectId, input.SubjectNumber));
        if (await escalations.IsRaisedAsync(input.SubjectId, input.Trigger))
        {
            return;
        }

        var before = @case.Level;
        var raise = await FindRolesAsync(input.SiteId, [.. rule.Steps, .. StandardEscalations.From(rule.Steps[^1].Level + 1)]);
        @case.RaiseTo(raise.Level, raise.Roles, Clock.Now);
        var escalation = new Escalation(GuidGenerator.Create(), @case, before, raise, input.Trigger, input.Cause, Clock.Now);
        await escalations.SaveAsync(@case, escalation);
        await timeline.AppendManyAsync([telling.ToEntry(escalation)]);
        await notices.EnqueueAsync([escalation]);
    }

    private async Task<EscalationRaise> FindRolesAsync(Guid siteId, IReadOnlyList<EscalationStep> steps)
    {
        await holders.LearnAsync(CurrentTenant.Id, [.. steps.SelectMany(step => step.Roles).Distinct().Select(role => (siteId, role))]);
        return EscalationRaise.Of([.. steps.Select(step => new ClockStep(Clock.Now, step.Level, step.Roles))], 0, role => holders.IsHeld(siteId, role));
    }
}
