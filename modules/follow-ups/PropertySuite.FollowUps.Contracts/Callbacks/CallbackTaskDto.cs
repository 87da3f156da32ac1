using PropertySuite.Cases;
using Volo.Abp.Application.Dtos;

namespace PropertySuite.FollowUps;

/// <summary>A callback task (回访任务) as lists show it.</summary>
public class CallbackTaskListItemDto : EntityDto<Guid>
{
    /// <summary>Site of the source.</summary>
    public Guid SiteId { get; set; }

    /// <summary>Kind of the source record, such as <c>Repairs.RepairOrder</c>.</summary>
    public string SourceType { get; set; } = "";

    /// <summary>The source record.</summary>
    public Guid SourceId { get; set; }

    /// <summary>Document number of the source.</summary>
    public string SourceNumber { get; set; } = "";

    /// <summary>1 for the first callback about the source, 2 after it was reopened, and so on.</summary>
    public int Round { get; set; }

    /// <summary>Unit, when the source has one.</summary>
    public Guid? UnitId { get; set; }

    /// <summary>Where it was, in words.</summary>
    public string Location { get; set; } = "";

    /// <summary>Whom to call.</summary>
    public string ContactName { get; set; } = "";

    /// <summary>Phone number, masked.</summary>
    public string ContactPhone { get; set; } = "";

    /// <summary>What was done, for the caller to talk about.</summary>
    public string Summary { get; set; } = "";

    /// <summary>Why this case is called back.</summary>
    public CallbackReason Reason { get; set; }

    /// <summary>When it has to be done (UTC).</summary>
    public DateTime DueAt { get; set; }

    /// <summary>Whether it has no outcome and is past due.</summary>
    public bool IsOverdue { get; set; }

    /// <summary>Colleague who is to call; null: anybody.</summary>
    public Guid? AssigneeId { get; set; }

    /// <summary>Name of that colleague.</summary>
    public string? AssigneeName { get; set; }

    /// <summary>Attempts so far that did not reach the customer.</summary>
    public int FailedAttempts { get; set; }

    /// <summary>When it is to be tried again (UTC); null when nothing is planned.</summary>
    public DateTime? NextAttemptAt { get; set; }

    /// <summary>Outcome; null while pending.</summary>
    public CallbackOutcome? Outcome { get; set; }

    /// <summary>When the outcome was recorded (UTC).</summary>
    public DateTime? ConcludedAt { get; set; }

    /// <summary>When the task was made (UTC).</summary>
    public DateTime CreationTime { get; set; }

    /// <summary>Whether the current user may record this callback: has the permission and did not do the work.</summary>
    public bool CanRecord { get; set; }

    /// <summary>Stamp to send back with a change.</summary>
    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>A callback task with its attempts.</summary>
public class CallbackTaskDto : CallbackTaskListItemDto, ICaseDto<CallbackAction>
{
    /// <summary>Attempts, oldest first.</summary>
    public List<CallbackAttemptDto> Attempts { get; set; } = [];

    /// <summary>Attempts at different times of day that are still missing before "unreachable" is allowed.</summary>
    public int AttemptsBeforeUnreachable { get; set; }

    /// <summary>Other open callbacks to the same phone number: one call may answer them too. First those that are due first.</summary>
    public List<CallbackOfSamePhoneDto> OthersOfSamePhone { get; set; } = [];

    /// <summary>
    /// When to try again after an attempt now that fails (UTC): the next part of the site's day in which nobody has tried, outside its quiet hours. Null once
    /// there is an outcome.
    /// </summary>
    public DateTime? SuggestedNextAttemptAt { get; set; }

    /// <summary>A sentence that advises against calling now (quiet hours at the site); null when calling is fine.</summary>
    public string? QuietHoursWarning { get; set; }

    /// <summary>Whether the current user may see the whole phone number.</summary>
    public bool CanRevealPhone { get; set; }

    /// <summary>What the current user can do with the task now.</summary>
    public List<CallbackAction> AvailableActions { get; set; } = [];

    /// <summary>What happened, newest first.</summary>
    public List<CaseTimelineEntryDto> Timeline { get; set; } = [];

    /// <summary>Its clocks: those that run, by due time, then those that have stopped, the last first.</summary>
    public List<CaseClockDto> Clocks { get; set; } = [];

    /// <summary>Whether the current user may raise and lower it by hand.</summary>
    public bool CanEscalate { get; set; }

    /// <summary>How high it has gone.</summary>
    public EscalationLevel EscalationLevel { get; set; }

    /// <summary>By which steps, the last first.</summary>
    public List<CaseEscalationDto> Escalations { get; set; } = [];

    /// <summary>To which levels it can be raised or lowered by hand; none where the current user may not.</summary>
    public List<CaseEscalationTargetDto> EscalationTargets { get; set; } = [];
}

/// <summary>Another open callback to the same phone number.</summary>
public class CallbackOfSamePhoneDto : EntityDto<Guid>
{
    /// <summary>Kind of the case that asked for the callback.</summary>
    public string SourceType { get; set; } = "";

    /// <summary>The case.</summary>
    public Guid SourceId { get; set; }

    /// <summary>Its number.</summary>
    public string SourceNumber { get; set; } = "";

    /// <summary>Where it is about.</summary>
    public string Location { get; set; } = "";

    /// <summary>What it is about.</summary>
    public string Summary { get; set; } = "";

    /// <summary>Until when the customer is to be called, in UTC.</summary>
    public DateTime DueAt { get; set; }

    /// <summary>Whether the caller may record an outcome of it.</summary>
    public bool CanRecord { get; set; }

    /// <summary>Its stamp; goes back with the outcome that answers it too.</summary>
    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>One attempt to reach the customer (回访记录).</summary>
public class CallbackAttemptDto
{
    /// <summary>When (UTC).</summary>
    public DateTime At { get; set; }

    /// <summary>Name of the colleague who tried.</summary>
    public string ByName { get; set; } = "";

    /// <summary>How.</summary>
    public CallbackMethod Method { get; set; }

    /// <summary>Whether the customer was reached.</summary>
    public bool Reached { get; set; }

    /// <summary>Who answered (受访人).</summary>
    public string? Interviewee { get; set; }

    /// <summary>Marks of 1 to 5.</summary>
    public CallbackRatingsDto Ratings { get; set; } = new();

    /// <summary>What the customer said, or why the attempt failed.</summary>
    public string? Opinion { get; set; }

    /// <summary>When an answer to an open question was promised (UTC).</summary>
    public DateTime? PromisedReplyAt { get; set; }
}
