using PropertySuite.Cases;
using PropertySuite.Sites;
using Volo.Abp.Data;
using Volo.Abp.Domain.Services;
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
    EscalationTelling telling)
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
            var now = WholeMicroseconds(Clock.Now);
            var due = await clocks.ClaimDueAsync(now, BatchSize, cancellationToken);
            if (due.Count > 0)
            {
                await holders.LearnAsync(due);
                var levels = await escalations.GetLevelsLockedAsync([.. due.Select(clock => clock.SubjectId).Distinct()], cancellationToken);
                var taken = Advance(due, levels, now);
                await clocks.MoveOnAsync(due, cancellationToken);
                if (taken.Count > 0)
                {
                    await escalations.AddAsync(taken, cancellationToken);
                    await notices.EnqueueAsync(taken);
                    await timeline.AppendManyAsync(taken.ConvertAll(telling.ToEntry), cancellationToken);
                }
            }

            await unitOfWork.CompleteAsync(cancellationToken);
            return due.Count;
        }
    }

    /// <summary>
    /// Takes the steps that have come, in the order in which they were to come, whichever clock they are of: so a case goes up as it would have gone with a sweep at each of them. Those of one
    /// case that are taken together happen one after the other, so that whoever reads of them reads them in that order.
    /// </summary>
    private List<Escalation> Advance(List<Clock> due, Dictionary<Guid, EscalationLevel> levels, DateTime now)
    {
        var taken = new List<Escalation>();
        var takenOf = new Dictionary<Guid, int>();
        foreach (var (clock, place, ordinal) in due.SelectMany(clock => TakeSteps(clock, now)).OrderBy(one => one.Clock.Steps[one.Place].At))
        {
            var raise = EscalationRaise.Of(clock.Steps, place, role => holders.IsHeld(clock.SiteId, role));
            var before = takenOf.GetValueOrDefault(clock.SubjectId);
            var escalation = new Escalation(
                GuidGenerator.Create(), clock, ordinal, clock.Steps[place], levels.GetValueOrDefault(clock.SubjectId), raise, now.AddMicroseconds(before));
            (levels[clock.SubjectId], takenOf[clock.SubjectId]) = (escalation.ToLevel, before + 1);
            taken.Add(escalation);
        }

        return taken;
    }

    /// <summary>A moment as PostgreSQL keeps it. It would round what is finer, halves to the even one: then two moments that are a microsecond apart may become one.</summary>
    private static DateTime WholeMicroseconds(DateTime moment) => moment.AddTicks(-(moment.Ticks % TimeSpan.TicksPerMicrosecond));

    /// <summary>Moves a clock on; the places of the steps that have come, and their numbers in the clock's life.</summary>
    private static List<(Clock Clock, int Place, int Ordinal)> TakeSteps(Clock clock, DateTime now)
    {
        var (before, everBefore) = (clock.StepsTaken, clock.StepsEverTaken);
        return [.. clock.Advance(now).Select((_, number) => (clock, before + number, everBefore + number + 1))];
    }
}
