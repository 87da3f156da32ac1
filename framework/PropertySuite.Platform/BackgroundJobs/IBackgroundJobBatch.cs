namespace PropertySuite.BackgroundJobs;

/// <summary>
/// Enqueues very many jobs of one kind in one statement, in the caller's transaction: for work that finds hundreds of things due at once. One job is
/// enqueued with <see cref="Volo.Abp.BackgroundJobs.IBackgroundJobManager"/>.
/// </summary>
public interface IBackgroundJobBatch
{
    /// <summary>Enqueues jobs that may begin at once.</summary>
    /// <param name="jobs">Arguments by the id that each job shall have, so that what it belongs to can be stored with that id before.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task EnqueueAsync<TArgs>(IReadOnlyDictionary<Guid, TArgs> jobs, CancellationToken cancellationToken = default)
        where TArgs : notnull;

    /// <summary>Those of some jobs that are waiting, running, or tried again; not those that are done, given up or taken away.</summary>
    Task<List<Guid>> GetPendingAsync(IReadOnlyCollection<Guid> jobIds, CancellationToken cancellationToken = default);
}
