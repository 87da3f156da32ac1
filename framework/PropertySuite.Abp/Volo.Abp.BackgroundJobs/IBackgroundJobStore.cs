namespace Volo.Abp.BackgroundJobs;

/// <summary>Keeps background jobs. Writes join the ambient unit of work, if there is one.</summary>
public interface IBackgroundJobStore
{
    /// <summary>Finds a job; null when there is none with that id.</summary>
    Task<BackgroundJobInfo?> FindAsync(Guid jobId);

    /// <summary>Stores a new job.</summary>
    Task InsertAsync(BackgroundJobInfo jobInfo);

    /// <summary>
    /// Jobs of the application that may be started now: not abandoned and due, the most urgent first, then those with the fewest
    /// tries, then those that have been due for longest. Takes no claim on them.
    /// </summary>
    Task<List<BackgroundJobInfo>> GetWaitingJobsAsync(string? applicationName, int maxResultCount);

    /// <summary>Removes a job; does nothing when it is gone already.</summary>
    Task DeleteAsync(Guid jobId);

    /// <summary>Stores the changed values of a job; does nothing when it is gone.</summary>
    Task UpdateAsync(BackgroundJobInfo jobInfo);
}
