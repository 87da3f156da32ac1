namespace Volo.Abp.BackgroundJobs;

/// <summary>Enqueues work that a worker does later, possibly in another process.</summary>
public interface IBackgroundJobManager
{
    /// <summary>
    /// Stores a job in the current unit of work; it exists once that unit of work is completed, and never if it is rolled back.
    /// A job runs at least once: after a crash it runs again, so it must be repeatable.
    /// </summary>
    /// <param name="args">Arguments; stored as JSON. Implement <c>IMultiTenant</c> to have the job run as that tenant.</param>
    /// <param name="priority">Urgency among waiting jobs.</param>
    /// <param name="delay">Earliest start, counted from now.</param>
    /// <returns>Id of the job.</returns>
    Task<string> EnqueueAsync<TArgs>(TArgs args, BackgroundJobPriority priority = BackgroundJobPriority.Normal, TimeSpan? delay = null);
}
