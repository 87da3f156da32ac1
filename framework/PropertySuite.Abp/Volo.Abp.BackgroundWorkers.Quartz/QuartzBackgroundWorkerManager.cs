using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Quartz;
using Volo.Abp.DependencyInjection;
using Volo.Abp.DynamicProxy;

namespace Volo.Abp.BackgroundWorkers.Quartz;

/// <summary>
/// Schedules workers in Quartz; those that are neither Quartz workers nor periodic run as without Quartz. A stored schedule that is
/// still the worker's stays as it is, so that a run which fell due while no process was there is made up for; a changed one is replaced.
/// </summary>
[Dependency(ReplaceServices = true)]
[ExposeServices(typeof(IBackgroundWorkerManager), typeof(QuartzBackgroundWorkerManager))]
public class QuartzBackgroundWorkerManager : BackgroundWorkerManager
{
    private readonly ISchedulerFactory _schedulerFactory;
    private readonly IServiceProvider _serviceProvider;
    private readonly AbpBackgroundWorkerOptions _options;

    /// <summary>Creates the manager.</summary>
    public QuartzBackgroundWorkerManager(
        ISchedulerFactory schedulerFactory,
        IServiceProvider serviceProvider,
        IOptions<AbpBackgroundWorkerOptions> options)
    {
        _schedulerFactory = schedulerFactory;
        _serviceProvider = serviceProvider;
        _options = options.Value;
    }

    /// <inheritdoc />
    public override async Task AddAsync(IBackgroundWorker worker, CancellationToken cancellationToken = default)
    {
        if (!_options.IsEnabled)
        {
            return;
        }

        switch (worker)
        {
            case IQuartzBackgroundWorker quartzWorker:
                await ScheduleAsync(quartzWorker, cancellationToken);
                break;
            case AsyncPeriodicBackgroundWorkerBase:
                var adapterType = typeof(QuartzPeriodicBackgroundWorkerAdapter<>).MakeGenericType(ProxyHelper.GetUnProxiedType(worker));
                var adapter = (IQuartzBackgroundWorkerAdapter)ActivatorUtilities.CreateInstance(_serviceProvider, adapterType);
                adapter.BuildWorker(worker);
                await ScheduleAsync(adapter, cancellationToken);
                break;
            default:
                await base.AddAsync(worker, cancellationToken);
                break;
        }
    }

    private async Task ScheduleAsync(IQuartzBackgroundWorker worker, CancellationToken cancellationToken)
    {
        var scheduler = await _schedulerFactory.GetScheduler(cancellationToken);
        if (worker.ScheduleJob != null)
        {
            await worker.ScheduleJob(scheduler);
            return;
        }

        if (worker.JobDetail == null || worker.Trigger == null)
        {
            throw new AbpException($"The worker {worker.GetType().FullName} does not set JobDetail and Trigger in its constructor.");
        }

        // A trigger without a name of its own gets a random one; under the job's name the next start finds it again.
        var jobKey = worker.JobDetail.Key;
        var trigger = worker.Trigger.GetTriggerBuilder().WithIdentity(jobKey.Name, jobKey.Group).ForJob(jobKey).Build();
        await scheduler.AddJob(worker.JobDetail, AddJobOptions.ReplacingAndStoringNonDurable, cancellationToken);

        var stored = await scheduler.GetTrigger(trigger.Key, cancellationToken);
        if (stored == null)
        {
            await scheduler.ScheduleTrigger(trigger, TriggerConflict.Keep, cancellationToken);
        }
        else if (!HaveSameSchedule(stored, trigger))
        {
            await scheduler.ScheduleTrigger(trigger, TriggerConflict.Replace, cancellationToken);
        }
    }

    private static bool HaveSameSchedule(ITrigger stored, ITrigger trigger) => (stored, trigger) switch
    {
        (ICronTrigger a, ICronTrigger b) => a.CronExpressionString == b.CronExpressionString && a.TimeZone.Id == b.TimeZone.Id,
        (ISimpleTrigger a, ISimpleTrigger b) => a.RepeatInterval == b.RepeatInterval && a.RepeatCount == b.RepeatCount,
        _ => false
    };
}
