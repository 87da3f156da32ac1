using PropertySuite.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Guids;

namespace PropertySuite.Sites;

/// <summary>Lets occurrences be carried out: stores them and enqueues their jobs, in the caller's transaction.</summary>
public class PlanRuns(IPlanRepository plans, IBackgroundJobBatch jobs, IGuidGenerator guids) : ITransientDependency
{
    /// <summary>Whether any of these jobs will still be tried.</summary>
    public virtual async Task<bool> AnyPendingAsync(IReadOnlyCollection<Guid> jobIds) => (await jobs.GetPendingAsync(jobIds)).Count > 0;

    /// <summary>Starts occurrences; those that exist already are left as they are.</summary>
    /// <returns>How many jobs were enqueued: skipped ones have none.</returns>
    public virtual async Task<int> StartAsync(IReadOnlyList<PlanOccurrence> occurrences)
    {
        if (occurrences.Count == 0)
        {
            return 0;
        }

        foreach (var occurrence in occurrences.Where(occurrence => occurrence.State == PlanOccurrenceState.Waiting))
        {
            occurrence.WaitFor(guids.Create());
        }

        var waiting = (await plans.AddOccurrencesAsync(occurrences)).Where(occurrence => occurrence.JobId is not null).ToDictionary(
            occurrence => occurrence.JobId!.Value,
            occurrence => new PlanRunJobArgs
            {
                TenantId = occurrence.TenantId,
                SiteId = occurrence.SiteId,
                PlanId = occurrence.PlanId,
                OccurrenceAt = occurrence.OccurrenceAt,
            });
        await jobs.EnqueueAsync(waiting);
        return waiting.Count;
    }
}
