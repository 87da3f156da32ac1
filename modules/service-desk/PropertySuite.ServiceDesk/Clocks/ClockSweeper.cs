using Microsoft.Extensions.Options;
using PropertySuite.Cases;
using PropertySuite.Sites;
using Volo.Abp.Data;
using Volo.Abp.Domain.Services;
using Volo.Abp.Localization;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace PropertySuite.ServiceDesk;

/// <summary>
/// Takes the steps of clocks that have come due, over all companies and sites: batch by batch, each in a transaction of its own, in a few statements whatever the size of the batch. Several
/// hosts may sweep at once; a clock that somebody holds is left to the next time.
/// </summary>
public class ClockSweeper(
    IClockRepository clocks,
    IEscalationRepository escalations,
    ITimelineEntryRepository timeline,
    EscalationNotices notices,
    RoleHolders holders,
    IUnitOfWorkManager unitOfWorkManager,
    IDataFilter dataFilter,
    IOptions<ClockOptions> options)
    : DomainService
{
    /// <summary>Clocks of a batch.</summary>
    public const int BatchSize = 500;

    /// <summary>Takes all that is due.</summary>
    /// <param name="cancellationToken">Ends the sweep after the batch at work.</param>
    /// <returns>How many clocks moved.</returns>
    public virtual async Task<int> SweepAsync(CancellationToken cancellationToken = default)
    {
        var moved = 0;
        for (int batch; (batch = await SweepBatchAsync(cancellationToken)) > 0 && !cancellationToken.IsCancellationRequested;)
        {
            moved += batch;
            if (batch < BatchSize)
            {
                return moved;
            }
        }

        return moved;
    }

    private async Task<int> SweepBatchAsync(CancellationToken cancellationToken)
    {
        using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true, isTransactional: true);
        using (dataFilter.Disable<IMultiTenant>())
        using (dataFilter.Disable<IHasSite>())
        {
            var now = Clock.Now;
            var due = await clocks.ClaimDueAsync(now, BatchSize, cancellationToken);
            if (due.Count > 0)
            {
                await holders.LearnAsync(due);
                var levels = await escalations.GetLevelsLockedAsync([.. due.Select(clock => clock.SubjectId).Distinct()], cancellationToken);
                var taken = due.SelectMany(clock => Advance(clock, levels, now)).ToList();
                await clocks.MoveOnAsync(due, cancellationToken);
                if (taken.Count > 0)
                {
                    await escalations.AddAsync(taken, cancellationToken);
                    await notices.EnqueueAsync(taken);
                    await timeline.AppendManyAsync(taken.ConvertAll(Tell), cancellationToken);
                }
            }

            await unitOfWork.CompleteAsync(cancellationToken);
            return due.Count;
        }
    }

    private List<Escalation> Advance(Clock clock, Dictionary<Guid, EscalationLevel> levels, DateTime now)
    {
        var (before, everBefore) = (clock.StepsTaken, clock.StepsEverTaken);
        var taken = new List<Escalation>();
        foreach (var step in clock.Advance(now))
        {
            var place = before + taken.Count;
            var raise = EscalationRaise.Of(clock.Steps, place, role => holders.IsHeld(clock.SiteId, role));
            var escalation = new Escalation(GuidGenerator.Create(), clock, everBefore + taken.Count + 1, step, levels.GetValueOrDefault(clock.SubjectId), raise, now);
            levels[clock.SubjectId] = escalation.ToLevel;
            taken.Add(escalation);
        }

        return taken;
    }

    /// <summary>The entry of a case's timeline; the texts stand behind those of the case's own resource.</summary>
    private TimelineEntry Tell(Escalation escalation)
    {
        var isWarning = escalation.ToLevel == escalation.FromLevel;
        var catalog = options.Value.Find(escalation.SubjectType)!;
        return new TimelineEntry(
            GuidGenerator.Create(),
            escalation.SiteId,
            escalation.SubjectType,
            escalation.SubjectId,
            escalation.OccurredAt,
            actorId: null,
            actorName: null,
            isWarning ? TimelineKinds.Warn : TimelineKinds.Escalate,
            LocalizationResourceNameAttribute.GetName(catalog.ResourceType),
            isWarning ? "Timeline:Warn" : "Timeline:Escalate",
            new Dictionary<string, TimelineValue>
            {
                ["clock"] = TimelineValue.Key(catalog.TextKeyOf(escalation.ClockKind!)),
                ["level"] = TimelineValue.Key($"Enum:EscalationLevel.{escalation.ToLevel}"),
            },
            isVisibleToCustomer: false,
            tenantId: escalation.TenantId);
    }
}
