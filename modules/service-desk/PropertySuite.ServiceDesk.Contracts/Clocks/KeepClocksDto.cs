using System.ComponentModel.DataAnnotations;
using PropertySuite.Cases;

namespace PropertySuite.ServiceDesk;

/// <summary>The clocks of a case as they are to run.</summary>
public class KeepClocksDto
{
    /// <summary>Site of the case.</summary>
    public Guid SiteId { get; set; }

    /// <summary>Kind of case.</summary>
    [Required]
    [StringLength(TimelineConsts.MaxSubjectTypeLength)]
    public string SubjectType { get; set; } = "";

    /// <summary>The case.</summary>
    public Guid SubjectId { get; set; }

    /// <summary>Its document number.</summary>
    [Required]
    [StringLength(ClockConsts.MaxSubjectNumberLength)]
    public string SubjectNumber { get; set; } = "";

    /// <summary>Whether the case has just been opened, and so has had no clocks before.</summary>
    public bool IsNew { get; set; }

    /// <summary>Whether the case was open before there were clocks: what it is late with then is on record as late and tells nobody.</summary>
    public bool IsFromBefore { get; set; }

    /// <summary>By what policies may differ, and what it is of this case.</summary>
    public IReadOnlyDictionary<string, string> Facts { get; set; } = new Dictionary<string, string>();

    /// <summary>The clocks that run now.</summary>
    public IReadOnlyCollection<RunningClock> Running { get; set; } = [];

    /// <summary>Since when (UTC).</summary>
    public DateTime At { get; set; }

    /// <summary>Why clocks that run are to take the rules that are in force now; null: a step of the case, which leaves alone what it does not change.</summary>
    public ClockRetimingOrder? Retiming { get; set; }
}

/// <summary>Why clocks that run are to be timed anew.</summary>
/// <param name="Cause">Why.</param>
/// <param name="ActorId">Who changed what they go by; null: the system.</param>
/// <param name="ActorName">Their name.</param>
public sealed record ClockRetimingOrder(ClockRetimingCause Cause, Guid? ActorId, string? ActorName);

/// <summary>A clock that runs.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="DueAt">When it is due (UTC); null: when the limit of the policy has passed since it started.</param>
/// <param name="PauseReason">Key of the reason why it is paused, in the case's resource; null: it is not. A paused clock is due at the promise that the customer was told.</param>
/// <param name="LimitFrom">
/// Since when its limit counts (UTC), where the due time is the limit's and goes with it when limits or the calendar change; null: it was agreed with somebody, and stays.
/// </param>
public sealed record RunningClock(string Kind, DateTime? DueAt, string? PauseReason = null, DateTime? LimitFrom = null);
