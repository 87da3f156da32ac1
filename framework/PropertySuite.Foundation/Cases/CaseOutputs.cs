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

/// <summary>What the page of a case shows about which a customer is called; the case kit fills it.</summary>
/// <typeparam name="TAction">What can be done with the case.</typeparam>
public interface ICaseDto<TAction> : ICasePageDto<TAction>
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
