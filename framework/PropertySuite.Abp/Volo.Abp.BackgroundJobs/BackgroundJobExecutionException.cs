namespace Volo.Abp.BackgroundJobs;

/// <summary>A job threw. The job is tried again later.</summary>
public class BackgroundJobExecutionException : AbpException
{
    /// <summary>Wraps what the job threw.</summary>
    public BackgroundJobExecutionException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Class of the job.</summary>
    public string? JobType { get; set; }

    /// <summary>Arguments of the failed run.</summary>
    public object? JobArgs { get; set; }
}
