using System.ComponentModel.DataAnnotations;
using PropertySuite.Auditing;
using PropertySuite.Export;
using PropertySuite.Paging;
using PropertySuite.Validation;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Entities;

namespace PropertySuite.OwnerRecords;

/// <summary>An entry of the list of key customers (重点客户清单).</summary>
public class KeyCustomerDto : AuditedEntityDto<Guid>, IHasConcurrencyStamp
{
    /// <summary>Site that keeps the entry.</summary>
    public Guid SiteId { get; set; }

    /// <summary>The party.</summary>
    public Guid PartyId { get; set; }

    /// <summary>Name of the party.</summary>
    [AuditMask(AuditMask.Name)]
    public string PartyName { get; set; } = "";

    /// <summary>Present relations of the party to units, in house-number order.</summary>
    public List<PartyUnitDto> Units { get; set; } = [];

    /// <summary>Why the party is on the list: a value of the dictionary <c>owner-records.key-customer-reason</c>.</summary>
    public string Reason { get; set; } = "";

    /// <summary>The reason in the caller's language.</summary>
    public string ReasonText { get; set; } = "";

    /// <summary>What is particular about the party, and how to speak with them.</summary>
    public string? Traits { get; set; }

    /// <summary>The colleague who looks after the relation.</summary>
    public Guid ResponsibleUserId { get; set; }

    /// <summary>Name of that colleague.</summary>
    public string ResponsibleName { get; set; } = "";

    /// <summary>Days between two contacts.</summary>
    public int ContactEveryDays { get; set; }

    /// <summary>Day by which the next contact is due.</summary>
    public DateOnly NextContactOn { get; set; }

    /// <summary>Whether that day is over and the party still on the list.</summary>
    public bool IsOverdue { get; set; }

    /// <summary>Day of the last contact; null before the first.</summary>
    public DateOnly? LastContactOn { get; set; }

    /// <summary>What was talked about then.</summary>
    public string? LastContactNote { get; set; }

    /// <summary>First day on the list.</summary>
    public DateOnly StartedOn { get; set; }

    /// <summary>Day on which the party was taken off the list; null while it is on it.</summary>
    public DateOnly? EndedOn { get; set; }

    /// <summary>Why it was taken off.</summary>
    public string? EndReason { get; set; }

    /// <inheritdoc />
    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>Which key customers to list.</summary>
public class GetKeyCustomerListInput : SortedPageInput
{
    /// <summary>Only of this site.</summary>
    public Guid? SiteId { get; set; }

    /// <summary>Those on the list by default.</summary>
    [EnumDataType(typeof(KeyCustomerListKind))]
    public KeyCustomerListKind Kind { get; set; }

    /// <summary>Only this party's entries.</summary>
    public Guid? PartyId { get; set; }

    /// <summary>Only those whom this colleague looks after.</summary>
    public Guid? ResponsibleUserId { get; set; }

    /// <summary>Only those whom the caller looks after.</summary>
    public bool Mine { get; set; }

    /// <summary>Only for this reason.</summary>
    [StringLength(KeyCustomerConsts.MaxReasonLength)]
    public string? Reason { get; set; }

    /// <summary>Name of the party (pinyin initials, full pinyin, simplified or traditional), or at least four last digits of a phone number.</summary>
    [StringLength(PartyConsts.MaxNameLength)]
    [AuditMask]
    public string? Filter { get; set; }
}

/// <summary>A file of key customers is wanted.</summary>
public class GetKeyCustomerExportInput : ListExportInput
{
    /// <inheritdoc cref="GetKeyCustomerListInput.SiteId" />
    public Guid? SiteId { get; set; }

    /// <inheritdoc cref="GetKeyCustomerListInput.Kind" />
    [EnumDataType(typeof(KeyCustomerListKind))]
    public KeyCustomerListKind Kind { get; set; }

    /// <inheritdoc cref="GetKeyCustomerListInput.ResponsibleUserId" />
    public Guid? ResponsibleUserId { get; set; }

    /// <inheritdoc cref="GetKeyCustomerListInput.Mine" />
    public bool Mine { get; set; }

    /// <inheritdoc cref="GetKeyCustomerListInput.Reason" />
    [StringLength(KeyCustomerConsts.MaxReasonLength)]
    public string? Reason { get; set; }

    /// <inheritdoc cref="GetKeyCustomerListInput.Filter" />
    [StringLength(PartyConsts.MaxNameLength)]
    [AuditMask]
    public string? Filter { get; set; }
}

/// <summary>Fields of an entry that people enter.</summary>
public abstract class KeyCustomerInputBase
{
    /// <summary>Why the party is on the list: an item of the dictionary that can be chosen.</summary>
    [Required]
    [StringLength(KeyCustomerConsts.MaxReasonLength)]
    public string Reason { get; set; } = "";

    /// <summary>What is particular about the party, and how to speak with them.</summary>
    [StringLength(KeyCustomerConsts.MaxTraitsLength)]
    [AuditMask]
    public string? Traits { get; set; }

    /// <summary>The colleague who looks after the relation; works at the site and may see the list.</summary>
    public Guid ResponsibleUserId { get; set; }

    /// <summary>Days between two contacts.</summary>
    [Range(1, KeyCustomerConsts.MaxContactEveryDays)]
    public int ContactEveryDays { get; set; } = 30;

    /// <summary>Day by which the next contact is due; null counts the days from the last contact, or from the first day on the list.</summary>
    [PlausibleTime]
    public DateOnly? NextContactOn { get; set; }
}

/// <summary>Puts a party on the list of its site.</summary>
public class CreateKeyCustomerDto : KeyCustomerInputBase
{
    /// <summary>The party.</summary>
    public Guid PartyId { get; set; }
}

/// <summary>Changes an entry that has not ended.</summary>
public class UpdateKeyCustomerDto : KeyCustomerInputBase, IHasConcurrencyStamp
{
    /// <inheritdoc />
    [Required]
    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>Somebody has spoken with a key customer.</summary>
public class RecordKeyCustomerContactDto : IHasConcurrencyStamp
{
    /// <summary>The day; null for today.</summary>
    [PlausibleTime]
    public DateOnly? ContactedOn { get; set; }

    /// <summary>How; by phone where nothing is said.</summary>
    [EnumDataType(typeof(KeyCustomerContactMethod))]
    public KeyCustomerContactMethod Method { get; set; } = KeyCustomerContactMethod.Phone;

    /// <summary>What was talked about.</summary>
    [Required]
    [StringLength(KeyCustomerConsts.MaxNoteLength)]
    [AuditMask]
    public string Note { get; set; } = "";

    /// <inheritdoc />
    [Required]
    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>That somebody has spoken with a key customer.</summary>
public class KeyCustomerContactDto : EntityDto<Guid>
{
    /// <summary>The day.</summary>
    public DateOnly ContactedOn { get; set; }

    /// <summary>How; null for contacts from before this was asked.</summary>
    public KeyCustomerContactMethod? Method { get; set; }

    /// <summary>What was talked about.</summary>
    public string Note { get; set; } = "";

    /// <summary>Who spoke with the customer, by the name of then; null for contacts from before this was kept.</summary>
    public string? ByName { get; set; }

    /// <summary>When it was recorded (UTC).</summary>
    public DateTime CreationTime { get; set; }
}

/// <summary>Takes a party off the list.</summary>
public class EndKeyCustomerDto : IHasConcurrencyStamp
{
    /// <summary>Why.</summary>
    [Required]
    [StringLength(KeyCustomerConsts.MaxNoteLength)]
    [AuditMask]
    public string EndReason { get; set; } = "";

    /// <inheritdoc />
    [Required]
    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>A colleague who can look after a key customer.</summary>
public class KeyCustomerResponsibleDto
{
    /// <summary>User.</summary>
    public Guid UserId { get; set; }

    /// <summary>Name.</summary>
    public string Name { get; set; } = "";
}
