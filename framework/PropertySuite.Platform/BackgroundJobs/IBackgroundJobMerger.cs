namespace PropertySuite.BackgroundJobs;

/// <summary>
/// Enqueues work that reads what it needs when it runs, so that one run does for all who asked before it began: many requests in a row become one job.
/// </summary>
public interface IBackgroundJobMerger
{
    /// <summary>
    /// Enqueues a job in the caller's transaction, unless the very same one (kind and arguments) waits already and nobody has begun it. That one is then kept from beginning until the
    /// caller's transaction ends, so that it sees what the caller stores. One that runs has begun too early: another is enqueued behind it.
    /// </summary>
    /// <param name="args">Arguments.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task EnqueueUnlessWaitingAsync<TArgs>(TArgs args, CancellationToken cancellationToken = default)
        where TArgs : notnull;
}
