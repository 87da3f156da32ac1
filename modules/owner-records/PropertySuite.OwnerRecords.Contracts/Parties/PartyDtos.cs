using System.ComponentModel.DataAnnotations;
using PropertySuite.Auditing;
using PropertySuite.Export;
using PropertySuite.Paging;
using PropertySuite.People;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Entities;

namespace PropertySuite.OwnerRecords;

/// <summary>A phone number. Masked (<c>138****5678</c>) unless the caller may see phone numbers.</summary>
public class PhoneDto
{
    /// <summary>Kind.</summary>
    public PhoneKind Kind { get; set; }

    /// <summary>The number as people read it, or its mask.</summary>
    public string Number { get; set; } = "";

    /// <summary>Whether <see cref="Number"/> is masked.</summary>
    public bool IsMasked { get; set; }
}

/// <summary>A person or organisation that has to do with a site's units (业主/客户).</summary>
public class PartyDto : AuditedEntityDto<Guid>, IHasConcurrencyStamp
{
    /// <summary>The site that keeps the record.</summary>
    public Guid SiteId { get; set; }

    /// <summary>Person or organisation.</summary>
    public PartyKind Kind { get; set; }

    /// <summary>Name.</summary>
    [AuditMask(AuditMask.Name)]
    public string Name { get; set; } = "";

    /// <summary>Kind of the ID document.</summary>
    public IdDocumentKind IdKind { get; set; }

    /// <summary>Mask of the ID number, null without one. The number itself only by <see cref="IPartyAppService.RevealIdNumberAsync"/>.</summary>
    public string? MaskedIdNumber { get; set; }

    /// <summary>Phone numbers, the preferred first.</summary>
    public List<PhoneDto> Phones { get; set; } = [];

    /// <summary>Remark.</summary>
    public string? Remark { get; set; }

    /// <summary>Present relations to units, in house-number order.</summary>
    public List<PartyUnitDto> Units { get; set; } = [];

    /// <summary>
    /// Other records of the site with the same name and a phone number in common: perhaps the same person, recorded twice. Told of one party, not in
    /// lists.
    /// </summary>
    public List<PerhapsSamePartyDto> PerhapsSame { get; set; } = [];

    /// <summary>All relations to units, past and future too: the present ones first. Told of one party, not in lists.</summary>
    public List<PartyTenureDto> Tenures { get; set; } = [];

    /// <summary>Vehicles of the units that the party has to do with today. Told of one party, not in lists.</summary>
    public List<PartyVehicleDto> Vehicles { get; set; } = [];

    /// <summary>Whether the party is on the list of key customers; told to who may see that list.</summary>
    public bool IsKeyCustomer { get; set; }

    /// <summary>Post in the owners' committee today; told to who may see its register.</summary>
    public CommitteePost? CommitteePost { get; set; }

    /// <inheritdoc />
    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>Another record that is perhaps of the same person.</summary>
public class PerhapsSamePartyDto : EntityDto<Guid>
{
    /// <summary>Name.</summary>
    public string Name { get; set; } = "";

    /// <summary>ID number, masked; null where none is on record.</summary>
    public string? MaskedIdNumber { get; set; }

    /// <summary>Units that the other record has to do with today.</summary>
    public List<PartyUnitDto> Units { get; set; } = [];
}

/// <summary>A unit that a party has to do with.</summary>
public class PartyUnitDto
{
    /// <summary>The unit.</summary>
    public Guid UnitId { get; set; }

    /// <summary>Canonical room code.</summary>
    public string UnitCode { get; set; } = "";

    /// <summary>As people say it.</summary>
    public string UnitDisplayName { get; set; } = "";

    /// <summary>What the party is to the unit.</summary>
    public TenureRelation Relation { get; set; }

    /// <summary>Share of ownership in percent.</summary>
    public decimal? SharePercent { get; set; }
}

/// <summary>A relation of a party to a unit over a period.</summary>
public class PartyTenureDto : EntityDto<Guid>
{
    /// <summary>The unit.</summary>
    public Guid UnitId { get; set; }

    /// <summary>As people say it.</summary>
    public string UnitDisplayName { get; set; } = "";

    /// <summary>What the party is to the unit.</summary>
    public TenureRelation Relation { get; set; }

    /// <summary>Share of ownership in percent.</summary>
    public decimal? SharePercent { get; set; }

    /// <summary>First day; null where it is not known.</summary>
    public DateOnly? From { get; set; }

    /// <summary>Last day; null while it lasts.</summary>
    public DateOnly? To { get; set; }

    /// <summary>Whether it holds today.</summary>
    public bool IsPresent { get; set; }
}

/// <summary>A vehicle of a unit that a party has to do with.</summary>
public class PartyVehicleDto
{
    /// <summary>The unit.</summary>
    public Guid UnitId { get; set; }

    /// <summary>As people say it.</summary>
    public string UnitDisplayName { get; set; } = "";

    /// <summary>Plate, without blanks and dots: 苏AR7CNK.</summary>
    [AuditMask(AuditMask.Ends)]
    public string Plate { get; set; } = "";
}

/// <summary>Fields of a party that people enter.</summary>
public abstract class PartyInputBase
{
    /// <inheritdoc cref="PartyDto.Kind" />
    [EnumDataType(typeof(PartyKind))]
    public PartyKind Kind { get; set; } = PartyKind.Person;

    /// <inheritdoc cref="PartyDto.Name" />
    [Required]
    [StringLength(PartyConsts.MaxNameLength)]
    [AuditMask(AuditMask.Name)]
    public string Name { get; set; } = "";

    /// <inheritdoc cref="PartyDto.Remark" />
    [StringLength(PartyConsts.MaxRemarkLength)]
    public string? Remark { get; set; }
}

/// <summary>A new party.</summary>
public class CreatePartyDto : PartyInputBase
{
    /// <summary>The site that keeps the record.</summary>
    public Guid SiteId { get; set; }

    /// <summary>
    /// The client's own name for this record, a new one for each. Sent again, because the answer was lost, it answers with the record that was made; with
    /// other values, or by somebody else, it gives 409.
    /// </summary>
    public Guid? ClientKey { get; set; }

    /// <summary>ID number; its kind is recognised.</summary>
    [StringLength(PartyConsts.MaxIdNumberLength)]
    public string? IdNumber { get; set; }

    /// <summary>Phone numbers in any notation, the preferred first.</summary>
    [MaxLength(PartyConsts.MaxPhones)]
    public List<string> Phones { get; set; } = [];
}

/// <summary>Changes of a party. What is null stays as it is, since the caller may see only masks.</summary>
public class UpdatePartyDto : PartyInputBase, IHasConcurrencyStamp
{
    /// <summary>A new ID number; null keeps the present one, an empty text removes it.</summary>
    [StringLength(PartyConsts.MaxIdNumberLength)]
    public string? IdNumber { get; set; }

    /// <summary>All phone numbers anew; null keeps the present ones.</summary>
    [MaxLength(PartyConsts.MaxPhones)]
    public List<string>? Phones { get; set; }

    /// <inheritdoc />
    [Required]
    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>Which parties to list.</summary>
public class GetPartyListInput : SortedPageInput
{
    /// <summary>Only of this site.</summary>
    public Guid? SiteId { get; set; }

    /// <summary>Name (pinyin initials, full pinyin, simplified or traditional), or at least four last digits of a phone number.</summary>
    [StringLength(PartyConsts.MaxNameLength)]
    public string? Filter { get; set; }

    /// <summary>Only persons, or only organisations.</summary>
    public PartyKind? Kind { get; set; }

    /// <summary>Only with this present relation to a unit.</summary>
    public TenureRelation? Relation { get; set; }
}

/// <summary>Why somebody needs to see masked data.</summary>
public class RevealPersonalDataDto
{
    /// <summary>The reason; it is kept with the record of the access.</summary>
    [Required]
    [StringLength(PartyConsts.MaxReasonLength, MinimumLength = 2)]
    public string Reason { get; set; } = "";
}

/// <summary>An ID number in clear.</summary>
public class RevealedIdNumberDto
{
    /// <summary>The number.</summary>
    public string IdNumber { get; set; } = "";

    /// <summary>Kind of the document.</summary>
    public IdDocumentKind IdKind { get; set; }
}

/// <summary>Phone numbers in clear.</summary>
public class RevealedPhonesDto
{
    /// <summary>The numbers, the preferred first.</summary>
    public List<string> Phones { get; set; } = [];
}

/// <summary>A file of parties is wanted.</summary>
public class GetPartyExportInput : ListExportInput
{
    /// <inheritdoc cref="GetPartyListInput.SiteId" />
    public Guid? SiteId { get; set; }

    /// <inheritdoc cref="GetPartyListInput.Filter" />
    [StringLength(PartyConsts.MaxNameLength)]
    public string? Filter { get; set; }

    /// <inheritdoc cref="GetPartyListInput.Kind" />
    public PartyKind? Kind { get; set; }

    /// <inheritdoc cref="GetPartyListInput.Relation" />
    public TenureRelation? Relation { get; set; }
}
