namespace Volo.Abp.BackgroundJobs;

/// <summary>Runs one job.</summary>
public interface IBackgroundJobExecuter
{
    /// <summary>Runs the job as the tenant that its arguments name.</summary>
    /// <exception cref="BackgroundJobExecutionException">The job threw.</exception>
    /// <exception cref="OperationCanceledException">The job stopped because the context's token was cancelled.</exception>
    Task ExecuteAsync(JobExecutionContext context);
}
