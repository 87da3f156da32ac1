using Quartz;

namespace Volo.Abp.BackgroundWorkers.Quartz;

/// <summary>
/// Base of workers that Quartz runs. The constructor of a worker builds <see cref="JobDetail"/> and <see cref="Trigger"/>. Put
/// <c>[DisallowConcurrentExecution]</c> on a worker whose runs must not overlap; that holds for all processes of the cluster.
/// </summary>
public abstract class QuartzBackgroundWorkerBase : BackgroundWorkerBase, IQuartzBackgroundWorker
{
    /// <inheritdoc />
    public ITrigger Trigger { get; set; } = default!;

    /// <inheritdoc />
    public IJobDetail JobDetail { get; set; } = default!;

    /// <inheritdoc />
    public bool AutoRegister { get; set; } = true;

    /// <inheritdoc />
    public Func<IScheduler, Task>? ScheduleJob { get; set; }

    /// <summary>Does the work of one run. An exception is logged by Quartz; the next run comes as usual.</summary>
    public abstract Task Execute(IJobExecutionContext context);

    /// <summary>The way from Quartz, whose jobs return a <see cref="ValueTask"/>, to ABP's method.</summary>
    ValueTask IJob.Execute(IJobExecutionContext context, CancellationToken cancellationToken) => new(Execute(context));
}
