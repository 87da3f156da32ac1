using Microsoft.Extensions.Logging;
using Volo.Abp.Data;
using Volo.Abp.Domain.Services;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace PropertySuite.Sites;

/// <summary>
/// Takes what is due: stores the occurrences, enqueues a job for each, and moves the plans on, for hundreds of plans in one transaction and a handful of
/// statements. Any number of hosts may do it at once.
/// </summary>
public class PlanSweeper(IPlanRepository plans, PlanCalendars calendars, PlanRuns runs, IUnitOfWorkManager unitOfWorkManager, IDataFilter filter)
    : DomainService
{
    /// <summary>Plans of a transaction.</summary>
    public const int BatchSize = 500;

    /// <summary>Due moments of one plan that are taken in a transaction; what is left is taken in the next.</summary>
    private const int MomentsAtOnce = 100;

    /// <summary>What is not older was not missed, only taken a little late. The sweep comes once a minute.</summary>
    private static readonly TimeSpan Punctual = TimeSpan.FromMinutes(10);

    /// <summary>Takes everything that is due in all companies, batch by batch.</summary>
    /// <returns>How many occurrences are carried out.</returns>
    public virtual async Task<int> SweepAsync(CancellationToken cancellationToken = default)
    {
        var (total, claimed) = (0, BatchSize);
        while (claimed == BatchSize && !cancellationToken.IsCancellationRequested)
        {
            using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true, isTransactional: true);
            using var allCompanies = filter.Disable<IMultiTenant>();
            using var allSites = filter.Disable<IHasSite>();
            var now = Clock.Now;
            var due = await plans.ClaimDueAsync(now, BatchSize, cancellationToken);
            var taken = await TakeAsync(due, now);
            if (due.Count > 0)
            {
                await plans.MoveOnAsync(taken.Moves, cancellationToken);
            }

            total += taken.Count;
            await unitOfWork.CompleteAsync(cancellationToken);
            claimed = due.Count;
        }

        return total;
    }

    /// <summary>
    /// Lets what is due of locked plans be carried out; the caller moves the plans on. The calendars are read here, behind the lock: who changes one waits for
    /// it, and reckons anew afterwards.
    /// </summary>
    /// <returns>How many occurrences are carried out, and where the plans go from here.</returns>
    public virtual async Task<(int Count, List<PlanMove> Moves)> TakeAsync(IReadOnlyCollection<Plan> locked, DateTime now)
    {
        if (locked.Count == 0)
        {
            return (0, []);
        }

        var planning = await calendars.GetAsync(locked);
        var taken = locked.Select(plan => Take(plan, planning[plan.SiteId], now)).ToList();
        var count = await runs.StartAsync([.. taken.SelectMany(one => one.Occurrences)]);
        return (count, taken.ConvertAll(one => one.Move));
    }

    /// <summary>A plan that cannot be reckoned with is paused: it must not keep the others waiting.</summary>
    private (List<PlanOccurrence> Occurrences, PlanMove Move) Take(Plan plan, SitePlanning site, DateTime now)
    {
        try
        {
            var due = new List<DateTime>();
            var next = plan.NextAt;
            while (next <= now && due.Count < MomentsAtOnce)
            {
                due.Add(next.Value);
                next = plan.Rule.Next(next.Value, site.Calendar);
            }

            DateTime? last = next <= now ? null : due[^1];
            var occurrences = due.ConvertAll(moment =>
                new PlanOccurrence(plan, moment, !site.IsInService || IsSkipped(plan.Misfire, moment, moment == last, now), triggeredById: null));
            return (occurrences, new PlanMove(plan.Id, next, next is null ? PlanState.Ended : plan.State));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Logger.LogError(exception, "When plan {Plan} comes next cannot be reckoned; it is paused", plan.Id);
            return ([], new PlanMove(plan.Id, null, PlanState.Paused));
        }
    }

    private static bool IsSkipped(MisfirePolicy policy, DateTime moment, bool isLast, DateTime now) => policy switch
    {
        MisfirePolicy.CatchUpAll => false,
        MisfirePolicy.CatchUpLast => !isLast,
        _ => !isLast || now - moment > Punctual,
    };
}
