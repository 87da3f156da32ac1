namespace Volo.Abp.BackgroundWorkers.Quartz;

/// <summary>How workers get to Quartz.</summary>
public class AbpBackgroundWorkerQuartzOptions
{
    /// <summary>Schedules every registered <see cref="IQuartzBackgroundWorker"/> whose <c>AutoRegister</c> is true. Default true.</summary>
    public bool IsAutoRegisterEnabled { get; set; } = true;
}
