using Volo.Abp.DependencyInjection;
using Volo.Abp.Uow;

namespace PropertySuite.BackgroundJobs;

/// <summary>Wakes the worker of this process as soon as a job that was enqueued here is committed.</summary>
public sealed class BackgroundJobSignal : ISingletonDependency, IDisposable
{
    private readonly SemaphoreSlim _raised = new(0, 1);

    /// <summary>Wakes the worker, or keeps it from falling asleep if it is about to.</summary>
    public void Raise()
    {
        lock (_raised)
        {
            if (_raised.CurrentCount == 0)
            {
                _raised.Release();
            }
        }
    }

    /// <summary>Wakes the worker once the unit of work is committed; at once when there is none.</summary>
    public void RaiseWhenCommitted(IUnitOfWork? unitOfWork)
    {
        if (unitOfWork is null)
        {
            Raise();
            return;
        }

        unitOfWork.OnCompleted(() =>
        {
            Raise();
            return Task.CompletedTask;
        });
    }

    /// <summary>Returns true when the signal is raised, false when the time is over.</summary>
    public Task<bool> WaitAsync(TimeSpan timeout, CancellationToken cancellationToken) => _raised.WaitAsync(timeout, cancellationToken);

    /// <inheritdoc />
    public void Dispose() => _raised.Dispose();
}
