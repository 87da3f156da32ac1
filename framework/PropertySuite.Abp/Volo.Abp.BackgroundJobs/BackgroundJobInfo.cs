namespace Volo.Abp.BackgroundJobs;

/// <summary>One stored background job. All times are UTC.</summary>
public class BackgroundJobInfo
{
    /// <summary>Id of the job.</summary>
    public virtual Guid Id { get; set; }

    /// <summary>The application that enqueued the job and alone may run it; null when the database serves one application only.</summary>
    public virtual string? ApplicationName { get; set; }

    /// <summary>Name of the job, from <see cref="BackgroundJobNameAttribute"/>.</summary>
    public virtual string JobName { get; set; } = default!;

    /// <summary>The arguments as JSON.</summary>
    public virtual string JobArgs { get; set; } = default!;

    /// <summary>How often the job was started. Counted when a worker claims it, so that a start that kills the process counts too.</summary>
    public virtual short TryCount { get; set; }

    /// <summary>When the job was enqueued.</summary>
    public virtual DateTime CreationTime { get; set; }

    /// <summary>The job may be started from this time on. While a worker runs it, the end of that worker's lease.</summary>
    public virtual DateTime NextTryTime { get; set; }

    /// <summary>When the job was last started; null before its first start.</summary>
    public virtual DateTime? LastTryTime { get; set; }

    /// <summary>True once the job was given up: it stays stored so that it is seen, and is not started again.</summary>
    public virtual bool IsAbandoned { get; set; }

    /// <summary>Urgency among waiting jobs.</summary>
    public virtual BackgroundJobPriority Priority { get; set; } = BackgroundJobPriority.Normal;
}
