using Volo.Abp.Application.Dtos;

namespace PropertySuite.Administration.Jobs;

/// <summary>Where a background job stands.</summary>
public enum BackgroundJobState
{
    /// <summary>It waits for its first or next try.</summary>
    Waiting = 0,

    /// <summary>A host is working on it.</summary>
    Running = 1,

    /// <summary>It has failed for good and waits for somebody to decide.</summary>
    Parked = 2,
}

/// <summary>A background job that is not done yet; done ones are deleted.</summary>
public class BackgroundJobDto : EntityDto<Guid>
{
    /// <summary>Name of the kind of job.</summary>
    public string JobName { get; set; } = "";

    /// <summary>Name for people, in the caller's language.</summary>
    public string DisplayName { get; set; } = "";

    /// <summary>Where it stands.</summary>
    public BackgroundJobState State { get; set; }

    /// <summary>How often it was begun.</summary>
    public int TryCount { get; set; }

    /// <summary>When it was enqueued, UTC.</summary>
    public DateTime CreationTime { get; set; }

    /// <summary>When it was last begun, UTC.</summary>
    public DateTime? LastTryTime { get; set; }

    /// <summary>When it is tried again, UTC; null while it runs and when it is parked.</summary>
    public DateTime? NextTryTime { get; set; }

    /// <summary>Why the last try failed.</summary>
    public string? LastError { get; set; }

    /// <summary>Its arguments that are ids, numbers, dates or flags; other texts are left out, since they may be personal data.</summary>
    public Dictionary<string, string> Arguments { get; set; } = [];
}

/// <summary>How many jobs there are.</summary>
public class BackgroundJobCountsDto
{
    /// <summary>Jobs that wait or run.</summary>
    public long Open { get; set; }

    /// <summary>Jobs that were given up.</summary>
    public long Parked { get; set; }
}

/// <summary>Which jobs to list.</summary>
public class GetBackgroundJobsInput : PagedAndSortedResultRequestDto
{
    /// <summary>Only those that were given up, or only the others.</summary>
    public bool? IsParked { get; set; }

    /// <summary>Only of this kind.</summary>
    public string? JobName { get; set; }
}

/// <summary>A worker that runs again and again, on one of the hosts at a time, for all companies.</summary>
public class PeriodicWorkerDto
{
    /// <summary>Its key in the scheduler.</summary>
    public string Name { get; set; } = "";

    /// <summary>Name for people, in the caller's language.</summary>
    public string DisplayName { get; set; } = "";

    /// <summary><c>Waiting</c>, <c>Running</c>, <c>Paused</c> or <c>Error</c>.</summary>
    public string State { get; set; } = "";

    /// <summary>When it last began, UTC.</summary>
    public DateTime? LastRunAt { get; set; }

    /// <summary><c>Succeeded</c>, <c>Failed</c>, <c>Cancelled</c> or <c>Skipped</c>.</summary>
    public string? LastResult { get; set; }

    /// <summary>How long the last run took, in milliseconds.</summary>
    public double? LastDurationMilliseconds { get; set; }

    /// <summary>Why it last failed; on the host side only, since a worker works for all companies.</summary>
    public string? LastError { get; set; }

    /// <summary>Failures since the last success.</summary>
    public long ConsecutiveFailures { get; set; }

    /// <summary>When it runs next, UTC.</summary>
    public DateTime? NextRunAt { get; set; }
}

/// <summary>All workers.</summary>
public class PeriodicWorkerListDto : ListResultDto<PeriodicWorkerDto>
{
    /// <summary>Whether the caller may start one at once.</summary>
    public bool CanRun { get; set; }
}

/// <summary>Starts a worker at once.</summary>
public class RunPeriodicWorkerDto
{
    /// <summary>Its key in the scheduler.</summary>
    [System.ComponentModel.DataAnnotations.Required]
    [System.ComponentModel.DataAnnotations.StringLength(256)]
    public string Name { get; set; } = "";
}
