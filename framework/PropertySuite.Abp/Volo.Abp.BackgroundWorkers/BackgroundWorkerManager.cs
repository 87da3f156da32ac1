using Volo.Abp.DependencyInjection;

namespace Volo.Abp.BackgroundWorkers;

/// <inheritdoc cref="IBackgroundWorkerManager" />
public class BackgroundWorkerManager : IBackgroundWorkerManager, ISingletonDependency
{
    private readonly List<IBackgroundWorker> _workers = [];

    /// <summary>Whether workers are started when they are added.</summary>
    protected bool IsRunning { get; private set; }

    /// <inheritdoc />
    public virtual async Task AddAsync(IBackgroundWorker worker, CancellationToken cancellationToken = default)
    {
        Check.NotNull(worker, nameof(worker));
        _workers.Add(worker);
        if (IsRunning)
        {
            await worker.StartAsync(cancellationToken);
        }
    }

    /// <inheritdoc />
    public virtual async Task StartAsync(CancellationToken cancellationToken = default)
    {
        IsRunning = true;
        foreach (var worker in _workers)
        {
            await worker.StartAsync(cancellationToken);
        }
    }

    /// <inheritdoc />
    public virtual async Task StopAsync(CancellationToken cancellationToken = default)
    {
        IsRunning = false;
        await Task.WhenAll(_workers.Select(worker => worker.StopAsync(cancellationToken)));
    }
}
