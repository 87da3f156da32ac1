using Volo.Abp.Threading;

namespace Volo.Abp.BackgroundWorkers;

/// <summary>Starts and stops the background workers.</summary>
public interface IBackgroundWorkerManager : IRunnable
{
    /// <summary>Adds a worker, and starts it if the manager is running.</summary>
    Task AddAsync(IBackgroundWorker worker, CancellationToken cancellationToken = default);
}
