using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;

namespace Volo.Abp.BackgroundJobs;

/// <summary>A stored job.</summary>
[DisableAuditing]
public class BackgroundJobRecord : AggregateRoot<Guid>, IHasCreationTime
{
    /// <summary>For the database.</summary>
    protected BackgroundJobRecord()
    {
        JobName = string.Empty;
        JobArgs = string.Empty;
    }

    /// <summary>Stores a job's values.</summary>
    public BackgroundJobRecord(BackgroundJobInfo jobInfo)
        : base(jobInfo.Id)
    {
        JobName = string.Empty;
        JobArgs = string.Empty;
        CreationTime = jobInfo.CreationTime;
        Apply(jobInfo);
    }

    /// <summary>Which program's workers may run it; null for those without a name.</summary>
    public virtual string? ApplicationName { get; protected set; }

    /// <summary>Which job.</summary>
    public virtual string JobName { get; protected set; }

    /// <summary>Its arguments, as JSON.</summary>
    public virtual string JobArgs { get; protected set; }

    /// <summary>How often it was begun.</summary>
    public virtual short TryCount { get; protected set; }

    /// <inheritdoc />
    public virtual DateTime CreationTime { get; protected set; }

    /// <summary>From when on it may be begun (again), UTC.</summary>
    public virtual DateTime NextTryTime { get; protected set; }

    /// <summary>When it was last begun, UTC.</summary>
    public virtual DateTime? LastTryTime { get; protected set; }

    /// <summary>Whether it is given up.</summary>
    public virtual bool IsAbandoned { get; protected set; }

    /// <summary>Higher ones first.</summary>
    public virtual BackgroundJobPriority Priority { get; protected set; }

    /// <summary>Takes over a job's values.</summary>
    internal void Apply(BackgroundJobInfo jobInfo)
    {
        ApplicationName = jobInfo.ApplicationName;
        JobName = Check.NotNullOrWhiteSpace(jobInfo.JobName, nameof(jobInfo.JobName), BackgroundJobRecordConsts.MaxJobNameLength);
        JobArgs = Check.NotNull(jobInfo.JobArgs, nameof(jobInfo.JobArgs), BackgroundJobRecordConsts.MaxJobArgsLength);
        TryCount = jobInfo.TryCount;
        NextTryTime = jobInfo.NextTryTime;
        LastTryTime = jobInfo.LastTryTime;
        IsAbandoned = jobInfo.IsAbandoned;
        Priority = jobInfo.Priority;
    }

    /// <summary>The job's values.</summary>
    internal BackgroundJobInfo ToInfo() => new()
    {
        Id = Id,
        ApplicationName = ApplicationName,
        JobName = JobName,
        JobArgs = JobArgs,
        TryCount = TryCount,
        CreationTime = CreationTime,
        NextTryTime = NextTryTime,
        LastTryTime = LastTryTime,
        IsAbandoned = IsAbandoned,
        Priority = Priority,
    };
}
