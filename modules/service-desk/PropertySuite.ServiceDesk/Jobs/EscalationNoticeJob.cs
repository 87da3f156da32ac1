using PropertySuite.Sites;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace PropertySuite.ServiceDesk;

/// <summary>Which steps of escalations are to be told.</summary>
[BackgroundJobName("service-desk.tell-escalations")]
public class EscalationNoticeJobArgs : IMultiTenant
{
    /// <summary>The company.</summary>
    public Guid? TenantId { get; set; }

    /// <summary>How many steps, for who looks at the jobs.</summary>
    public int Count => EscalationIds.Count;

    /// <summary>The steps.</summary>
    public List<Guid> EscalationIds { get; set; } = [];
}

/// <summary>
/// Tells whom the steps of a batch concern: finds the people and publishes <see cref="CaseEscalatedEto"/> for each, in one transaction with the note of who was named. Repeatable: what
/// was told is not told again.
/// </summary>
public class EscalationNoticeJob(
    IEscalationRepository escalations,
    EscalationPeople people,
    IDistributedEventBus events,
    ICurrentTenant currentTenant,
    ICurrentSiteScope siteScope,
    IUnitOfWorkManager unitOfWorkManager,
    IClock clock) : AsyncBackgroundJob<EscalationNoticeJobArgs>, ITransientDependency
{
    /// <inheritdoc />
    public override async Task ExecuteAsync(EscalationNoticeJobArgs args)
    {
        using var company = currentTenant.Change(args.TenantId);
        using var scope = siteScope.Change(SiteScope.AllSites);
        using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true, isTransactional: true);
        var now = clock.Now;
        var untold = await escalations.GetUntoldLockedAsync([.. args.EscalationIds]);
        await people.LearnAsync(untold, now);
        foreach (var escalation in untold)
        {
            escalation.Tell(people.Of(escalation), now);
            await events.PublishAsync(ToEto(escalation), onUnitOfWorkComplete: false);
        }

        await escalations.SaveAsync(untold);
        await unitOfWork.CompleteAsync();
    }

    private static CaseEscalatedEto ToEto(Escalation escalation) => new()
    {
        TenantId = escalation.TenantId,
        SiteId = escalation.SiteId,
        EscalationId = escalation.Id,
        SubjectType = escalation.SubjectType,
        SubjectId = escalation.SubjectId,
        SubjectNumber = escalation.SubjectNumber,
        Trigger = escalation.Trigger,
        ClockKind = escalation.ClockKind,
        FromLevel = escalation.FromLevel,
        ToLevel = escalation.ToLevel,
        OccurredAt = escalation.OccurredAt,
        Reason = escalation.Reason,
        Roles = [.. escalation.Roles],
        UserIds = [.. escalation.ToldIds ?? []],
    };
}
