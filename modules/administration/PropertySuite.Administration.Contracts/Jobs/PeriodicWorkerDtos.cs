using System.ComponentModel.DataAnnotations;
using Volo.Abp.Application.Dtos;

namespace PropertySuite.Administration;

/// <summary>What a periodic worker is doing.</summary>
public enum PeriodicWorkerState
{
    /// <summary>It waits for its next run.</summary>
    Waiting = 0,

    /// <summary>It runs on one of the hosts.</summary>
    Running = 1,

    /// <summary>Somebody stopped it in the scheduler.</summary>
    Paused = 2,

    /// <summary>The scheduler cannot start it.</summary>
    Error = 3,
}

/// <summary>How a run of a periodic worker ended.</summary>
public enum PeriodicWorkerResult
{
    /// <summary>It did its work.</summary>
    Succeeded = 0,

    /// <summary>It failed.</summary>
    Failed = 1,

    /// <summary>It was broken off, for instance by a shutdown.</summary>
    Cancelled = 2,

    /// <summary>There was nothing to do for it.</summary>
    Skipped = 3,
}

/// <summary>A worker that runs again and again, on one of the hosts at a time, for all companies.</summary>
public class PeriodicWorkerDto
{
    /// <summary>Its key in the scheduler.</summary>
    public string Name { get; set; } = "";

    /// <summary>Name for people, in the caller's language.</summary>
    public string DisplayName { get; set; } = "";

    /// <summary>What it is doing.</summary>
    public PeriodicWorkerState State { get; set; }

    /// <summary>When it last began, UTC.</summary>
    public DateTime? LastRunAt { get; set; }

    /// <summary>How the last run ended.</summary>
    public PeriodicWorkerResult? LastResult { get; set; }

    /// <summary>The host that did the last run, by its name in the scheduler; on the host side only.</summary>
    public string? LastHost { get; set; }

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
    [Required]
    [StringLength(256)]
    public string Name { get; set; } = "";
}
