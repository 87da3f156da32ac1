using System.ComponentModel.DataAnnotations;
using PropertySuite.Concurrency;

namespace PropertySuite.ServiceDesk;

/// <summary>What a module says when something happened to one of its records.</summary>
public class AppendTimelineEntryDto
{
    /// <summary>Site that the record belongs to.</summary>
    public Guid SiteId { get; set; }

    /// <summary>Kind of record, such as <c>Repairs.RepairOrder</c>.</summary>
    [Required]
    [StringLength(TimelineConsts.MaxSubjectTypeLength)]
    public string SubjectType { get; set; } = "";

    /// <summary>The record.</summary>
    public Guid SubjectId { get; set; }

    /// <summary>What kind of thing happened; the same word for the same thing everywhere.</summary>
    [Required]
    [StringLength(TimelineConsts.MaxKindLength)]
    public string Kind { get; set; } = "";

    /// <summary>Name of the localisation resource that holds <see cref="TextKey"/>.</summary>
    [Required]
    [StringLength(TimelineConsts.MaxResourceNameLength)]
    public string ResourceName { get; set; } = "";

    /// <summary>Key of the sentence; its text names the values of <see cref="Data"/> in braces: <c>{reason}</c>.</summary>
    [Required]
    [StringLength(TimelineConsts.MaxTextKeyLength)]
    public string TextKey { get; set; } = "";

    /// <summary>Values for the sentence, by name.</summary>
    public IReadOnlyDictionary<string, TimelineValue> Data { get; set; } = new Dictionary<string, TimelineValue>();

    /// <summary>Whether the customer may read it too.</summary>
    public bool IsVisibleToCustomer { get; set; }

    /// <summary>When it happened (UTC); now when null.</summary>
    public DateTime? OccurredAt { get; set; }

    /// <summary>Who did it, where nobody is signed in, such as who holds a link; else the current user is named, and without one the system.</summary>
    [StringLength(TimelineConsts.MaxActorNameLength)]
    public string? ActorName { get; set; }

    /// <summary>The client's name for what it did, so that it is not done twice: once at most for a record. Null where nothing can be repeated.</summary>
    public Guid? ClientKey { get; set; }

    /// <summary>Fingerprint of what the client sent under its key, by which a repetition is told from something else.</summary>
    [StringLength(ClientRequest.FingerprintLength)]
    public string? ClientFingerprint { get; set; }
}
