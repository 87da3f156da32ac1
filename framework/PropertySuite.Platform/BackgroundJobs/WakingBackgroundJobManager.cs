using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Uow;

namespace PropertySuite.BackgroundJobs;

/// <summary>Enqueues jobs as ABP does, and wakes the worker of this process when they are committed.</summary>
[Dependency(ReplaceServices = true)]
[ExposeServices(typeof(IBackgroundJobManager))]
public class WakingBackgroundJobManager(
    DefaultBackgroundJobManager jobs, BackgroundJobSignal signal, IUnitOfWorkManager unitOfWorkManager)
    : IBackgroundJobManager, ITransientDependency
{
    /// <inheritdoc />
    public virtual async Task<string> EnqueueAsync<TArgs>(
        TArgs args, BackgroundJobPriority priority = BackgroundJobPriority.Normal, TimeSpan? delay = null)
    {
        var id = await jobs.EnqueueAsync(args, priority, delay);
        signal.RaiseWhenCommitted(unitOfWorkManager.Current);
        return id;
    }
}
