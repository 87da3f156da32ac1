namespace PropertySuite.Cases;

/// <summary>What the page of any case shows; the case kit fills it.</summary>
/// <typeparam name="TAction">What can be done with the case.</typeparam>
public interface ICasePageDto<TAction>
    where TAction : struct, Enum
{
    /// <summary>What the current user can do with the case now.</summary>
    List<TAction> AvailableActions { get; set; }

    /// <summary>What happened, newest first.</summary>
    List<CaseTimelineEntryDto> Timeline { get; set; }
}

/// <summary>What the page of a case shows that has clocks; the case kit fills it.</summary>
public interface ICaseClocksDto
{
    /// <summary>Its clocks: those that run, by due time, then those that have stopped, the last first. None for cases that have no clocks.</summary>
    List<CaseClockDto> Clocks { get; set; }

    /// <summary>Whether the current user may raise and lower it by hand.</summary>
    bool CanEscalate { get; set; }

    /// <summary>How high it has gone.</summary>
    EscalationLevel EscalationLevel { get; set; }

    /// <summary>By which steps, the last first.</summary>
    List<CaseEscalationDto> Escalations { get; set; }

    /// <summary>To which levels it can be raised or lowered by hand; none where the current user may not.</summary>
    List<CaseEscalationTargetDto> EscalationTargets { get; set; }
}

/// <summary>A clock of a case (时限).</summary>
public class CaseClockDto
{
    /// <summary>Its kind.</summary>
    public string Kind { get; set; } = "";

    /// <summary>What people call it, in the reader's language.</summary>
    public string KindName { get; set; } = "";

    /// <summary>Since when it runs (UTC).</summary>
    public DateTime StartedAt { get; set; }

    /// <summary>When it is due (UTC).</summary>
    public DateTime DueAt { get; set; }

    /// <summary>When its first warning was given (UTC); null: none yet.</summary>
    public DateTime? WarnedAt { get; set; }

    /// <summary>Since when it is late (UTC); kept after it has stopped. Null: it is, or was, in time.</summary>
    public DateTime? BreachedAt { get; set; }

    /// <summary>Since when it is paused (UTC).</summary>
    public DateTime? PausedAt { get; set; }

    /// <summary>Why it is paused, in the reader's language.</summary>
    public string? PauseReason { get; set; }

    /// <summary>When it stopped (UTC); null: it runs.</summary>
    public DateTime? StoppedAt { get; set; }

    /// <summary>How it was re-timed, the last first.</summary>
    public List<CaseClockRetimingDto> Retimings { get; set; } = [];
}

/// <summary>What the page of a case shows about which a customer is called; the case kit fills it.</summary>
/// <typeparam name="TAction">What can be done with the case.</typeparam>
public interface ICaseDto<TAction> : ICasePageDto<TAction>, ICaseClocksDto
    where TAction : struct, Enum
{
    /// <summary>Whether the current user may see the customer's whole phone number.</summary>
    bool CanRevealPhone { get; set; }
}

/// <summary>An entry of a case's timeline (进度记录) in the reader's language.</summary>
public class CaseTimelineEntryDto
{
    /// <summary>Entry.</summary>
    public Guid Id { get; set; }

    /// <summary>When (UTC).</summary>
    public DateTime OccurredAt { get; set; }

    /// <summary>Who; null when the system did it.</summary>
    public Guid? ActorId { get; set; }

    /// <summary>The name that they had then, or the word for the system.</summary>
    public string ActorName { get; set; } = "";

    /// <summary>What kind of thing: the name of an action, <c>Create</c>, <c>Note</c> or <c>RevealPhone</c>.</summary>
    public string Kind { get; set; } = "";

    /// <summary>Sentence to show.</summary>
    public string Text { get; set; } = "";

    /// <summary>Whether the customer may read it.</summary>
    public bool IsVisibleToCustomer { get; set; }
}

/// <summary>A customer's whole phone number; the look at it has been logged.</summary>
public class RevealedPhoneDto
{
    /// <summary>The number.</summary>
    public string Phone { get; set; } = "";
}
