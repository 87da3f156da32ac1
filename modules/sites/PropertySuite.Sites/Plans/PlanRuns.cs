using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.Sites;

/// <summary>Lets occurrences be carried out: stores them and enqueues their jobs, in the caller's transaction.</summary>
public class PlanRuns(IPlanRepository plans, IBackgroundJobManager jobs) : ITransientDependency
{
    /// <summary>Starts occurrences; those that exist already are left as they are.</summary>
    /// <returns>How many jobs were enqueued: skipped ones have none.</returns>
    public virtual async Task<int> StartAsync(IReadOnlyList<PlanOccurrence> occurrences)
    {
        if (occurrences.Count == 0)
        {
            return 0;
        }

        var enqueued = new List<(PlanOccurrence, string)>();
        foreach (var occurrence in await plans.AddOccurrencesAsync(occurrences))
        {
            if (occurrence.State == PlanOccurrenceState.Waiting)
            {
                enqueued.Add((occurrence, await jobs.EnqueueAsync(new PlanRunJobArgs
                {
                    TenantId = occurrence.TenantId,
                    SiteId = occurrence.SiteId,
                    PlanId = occurrence.PlanId,
                    OccurrenceAt = occurrence.OccurrenceAt,
                })));
            }
        }

        await plans.SetJobsAsync(enqueued);
        return enqueued.Count;
    }
}
