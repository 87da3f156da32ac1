using Microsoft.Extensions.DependencyInjection;
using Quartz;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.BackgroundWorkers.Quartz;

/// <summary>Lets Quartz run a periodic worker, so that in a cluster only one process does at a time, and another repeats the run of one that died.</summary>
[DisallowConcurrentExecution]
[DisableConventionalRegistration]
public class QuartzPeriodicBackgroundWorkerAdapter<TWorker> : QuartzBackgroundWorkerBase, IQuartzBackgroundWorkerAdapter
    where TWorker : AsyncPeriodicBackgroundWorkerBase
{
    private readonly IServiceProvider _serviceProvider;

    /// <summary>Creates the adapter.</summary>
    public QuartzPeriodicBackgroundWorkerAdapter(IServiceProvider serviceProvider)
    {
        _serviceProvider = serviceProvider;
        AutoRegister = false;
    }

    /// <inheritdoc />
    public void BuildWorker(IBackgroundWorker worker)
    {
        var periodic = (TWorker)worker;
        var key = new JobKey(typeof(TWorker).FullName!);
        var trigger = TriggerBuilder.Create().WithIdentity(key.Name).ForJob(key);
        if (!string.IsNullOrEmpty(periodic.CronExpression))
        {
            trigger.WithCronSchedule(periodic.CronExpression);
        }
        else if (periodic.Period > 0)
        {
            var period = TimeSpan.FromMilliseconds(periodic.Period);
            trigger.WithSimpleSchedule(schedule => schedule.WithInterval(period).RepeatForever());
        }
        else
        {
            throw new AbpException($"The worker {typeof(TWorker).FullName} has neither a period nor a cron expression.");
        }

        JobDetail = JobBuilder.Create<QuartzPeriodicBackgroundWorkerAdapter<TWorker>>().WithIdentity(key).RequestRecovery().Build();
        Trigger = trigger.Build();
    }

    /// <inheritdoc />
    public override Task Execute(IJobExecutionContext context)
        => _serviceProvider.GetRequiredService<TWorker>().RunAsync(context.CancellationToken);
}
