using Quartz;

namespace Volo.Abp.BackgroundWorkers.Quartz;

/// <summary>A background worker that Quartz runs. Quartz creates it from the container for each run.</summary>
public interface IQuartzBackgroundWorker : IBackgroundWorker, IJob
{
    /// <summary>When to run.</summary>
    ITrigger Trigger { get; set; }

    /// <summary>What to run; its key names the worker in the scheduler.</summary>
    IJobDetail JobDetail { get; set; }

    /// <summary>False leaves the scheduling to whoever adds the worker to the manager.</summary>
    bool AutoRegister { get; set; }

    /// <summary>Schedules the worker in a way of its own; null for the usual one.</summary>
    Func<IScheduler, Task>? ScheduleJob { get; set; }
}
