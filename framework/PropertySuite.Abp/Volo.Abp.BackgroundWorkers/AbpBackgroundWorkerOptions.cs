namespace Volo.Abp.BackgroundWorkers;

/// <summary>Whether this process runs background workers.</summary>
public class AbpBackgroundWorkerOptions
{
    /// <summary>False leaves all workers to other processes. Default true.</summary>
    public bool IsEnabled { get; set; } = true;
}
