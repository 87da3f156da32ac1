using System.ComponentModel.DataAnnotations;
using PropertySuite.Paging;
using Volo.Abp.Application.Dtos;

namespace PropertySuite.Administration;

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

    /// <summary>The company that it works for; on the host side only, and null there for what belongs to none.</summary>
    public string? TenantName { get; set; }

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

    /// <summary>Why the last try failed; on the host side, of a company's job the kind of error only, since words may speak of its people.</summary>
    public string? LastError { get; set; }

    /// <summary>How much of it is done; null: it does not say.</summary>
    public long? Done { get; set; }

    /// <summary>How much there is in all; null: it does not say.</summary>
    public long? Total { get; set; }

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

    /// <summary>The same for each kind of job that there is, by name for people.</summary>
    public List<BackgroundJobKindDto> Kinds { get; set; } = [];
}

/// <summary>How many jobs of a kind there are.</summary>
public class BackgroundJobKindDto
{
    /// <summary>Name of the kind of job.</summary>
    public string JobName { get; set; } = "";

    /// <summary>Name for people, in the caller's language.</summary>
    public string DisplayName { get; set; } = "";

    /// <summary>Jobs that wait or run.</summary>
    public long Open { get; set; }

    /// <summary>Jobs that were given up.</summary>
    public long Parked { get; set; }
}

/// <summary>Which parked jobs to try again.</summary>
public class RetryBackgroundJobsDto
{
    /// <summary>Only of this kind; absent for all.</summary>
    [StringLength(128)]
    public string? JobName { get; set; }
}

/// <summary>How many jobs are tried again.</summary>
public class RetriedBackgroundJobsDto
{
    /// <summary>Jobs that were parked and wait again.</summary>
    public int Count { get; set; }
}

/// <summary>Which jobs to list.</summary>
public class GetBackgroundJobListInput : SortedPageInput
{
    /// <summary>Only those that were given up, or only the others.</summary>
    public bool? IsParked { get; set; }

    /// <summary>Only of this kind.</summary>
    public string? JobName { get; set; }
}
