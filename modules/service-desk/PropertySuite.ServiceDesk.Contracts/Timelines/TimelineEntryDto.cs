using Volo.Abp.Application.Dtos;

namespace PropertySuite.ServiceDesk;

/// <summary>A timeline entry, its text already in the reader's language.</summary>
public class TimelineEntryDto : EntityDto<Guid>
{
    /// <summary>The record to which it happened.</summary>
    public Guid SubjectId { get; set; }

    /// <summary>When it happened (UTC).</summary>
    public DateTime OccurredAt { get; set; }

    /// <summary>Who did it; null when the system did.</summary>
    public Guid? ActorId { get; set; }

    /// <summary>Name of the actor at that time, or the localised word for the system.</summary>
    public string ActorName { get; set; } = "";

    /// <summary>What kind of thing happened, such as <c>Dispatch</c>; chooses the icon.</summary>
    public string Kind { get; set; } = "";

    /// <summary>The sentence to show.</summary>
    public string Text { get; set; } = "";

    /// <summary>Whether the customer may read it too.</summary>
    public bool IsVisibleToCustomer { get; set; }
}
