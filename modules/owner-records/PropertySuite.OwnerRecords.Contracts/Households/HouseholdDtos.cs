using System.ComponentModel.DataAnnotations;
using PropertySuite.Auditing;
using PropertySuite.Validation;
using Volo.Abp.Domain.Entities;

namespace PropertySuite.OwnerRecords;

/// <summary>Everything a clerk needs of one unit and its people (一户一档).</summary>
public class HouseholdDto : IHasConcurrencyStamp
{
    /// <summary>The unit.</summary>
    public Guid UnitId { get; set; }

    /// <summary>Its site.</summary>
    public Guid SiteId { get; set; }

    /// <summary>Name of the site.</summary>
    public string SiteName { get; set; } = "";

    /// <summary>Canonical room code.</summary>
    public string UnitCode { get; set; } = "";

    /// <summary>As people say it.</summary>
    public string UnitDisplayName { get; set; } = "";

    /// <summary>Name of its building.</summary>
    public string BuildingName { get; set; } = "";

    /// <summary>Layout (户型).</summary>
    public string? Layout { get; set; }

    /// <summary>Gross area in square metres.</summary>
    public decimal? GrossAreaInSquareMetres { get; set; }

    /// <summary>Present use, by its name in <c>UnitOccupancy</c> of sites, for example <c>Rented</c>.</summary>
    public string Occupancy { get; set; } = "";

    /// <summary>Day of the hand-over.</summary>
    public DateOnly? HandedOverOn { get; set; }

    /// <summary>Last day on which it was a unit, where it has been split or merged since; nothing of it changes any more.</summary>
    public DateOnly? RetiredOn { get; set; }

    /// <summary>Remark on the household.</summary>
    public string? Remark { get; set; }

    /// <summary>Who has to do with the unit today: owners first, then the others.</summary>
    public List<HouseholdMemberDto> Members { get; set; } = [];

    /// <summary>Vehicles.</summary>
    public List<VehicleDto> Vehicles { get; set; } = [];

    /// <summary>All tenures, past and future too, newest first.</summary>
    public List<TenureDto> Tenures { get; set; } = [];

    /// <summary>Stamp of the household; empty while the unit has none yet.</summary>
    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>A party with its present relation to a unit.</summary>
public class HouseholdMemberDto
{
    /// <summary>The tenure.</summary>
    public Guid TenureId { get; set; }

    /// <summary>The party.</summary>
    public Guid PartyId { get; set; }

    /// <summary>Name.</summary>
    public string Name { get; set; } = "";

    /// <summary>Person or organisation.</summary>
    public PartyKind Kind { get; set; }

    /// <summary>Relation to the unit.</summary>
    public TenureRelation Relation { get; set; }

    /// <summary>Share of ownership in percent.</summary>
    public decimal? SharePercent { get; set; }

    /// <summary>Phone numbers, the preferred first.</summary>
    public List<PhoneDto> Phones { get; set; } = [];

    /// <summary>Mask of the ID number.</summary>
    public string? MaskedIdNumber { get; set; }

    /// <summary>Whether the party is on the list of key customers; told to who may see that list.</summary>
    public bool IsKeyCustomer { get; set; }

    /// <summary>What is particular about the party as a key customer, and how to speak with them; told to who may see that list.</summary>
    public string? KeyCustomerTraits { get; set; }

    /// <summary>Post in the owners' committee today; told to who may see its register.</summary>
    public CommitteePost? CommitteePost { get; set; }
}

/// <summary>A relation of a party to a unit over a period (业主关系).</summary>
public class TenureDto
{
    /// <summary>Id.</summary>
    public Guid Id { get; set; }

    /// <summary>The party.</summary>
    public Guid PartyId { get; set; }

    /// <summary>Name of the party.</summary>
    public string PartyName { get; set; } = "";

    /// <summary>Relation.</summary>
    public TenureRelation Relation { get; set; }

    /// <summary>Share of ownership in percent.</summary>
    public decimal? SharePercent { get; set; }

    /// <summary>First day; null where it is not known.</summary>
    public DateOnly? From { get; set; }

    /// <summary>Last day; null while it lasts.</summary>
    public DateOnly? To { get; set; }

    /// <summary>Remark.</summary>
    public string? Remark { get; set; }
}

/// <summary>A vehicle of a household (车辆).</summary>
public class VehicleDto
{
    /// <summary>Id.</summary>
    public Guid Id { get; set; }

    /// <summary>Plate, without blanks and dots: 苏AR7CNK.</summary>
    [AuditMask(AuditMask.Ends)]
    public string Plate { get; set; } = "";

    /// <summary>Model.</summary>
    public string? Model { get; set; }

    /// <summary>Colour and marks.</summary>
    public string? Features { get; set; }
}

/// <summary>What every change of a household carries.</summary>
public abstract class HouseholdCommandDto : IHasConcurrencyStamp
{
    /// <summary>Stamp of the household as it was shown; empty where the unit had none yet.</summary>
    [Required(AllowEmptyStrings = true)]
    public string ConcurrencyStamp { get; set; } = null!;
}

/// <summary>A new tenure.</summary>
public class AddTenureDto : HouseholdCommandDto
{
    /// <summary>The party, recorded at the same site.</summary>
    public Guid PartyId { get; set; }

    /// <summary>Relation.</summary>
    [EnumDataType(typeof(TenureRelation))]
    public TenureRelation Relation { get; set; } = TenureRelation.Owner;

    /// <summary>Share of ownership in percent; an owner without one gets what is left.</summary>
    [Range(0.0001, 100)]
    public decimal? SharePercent { get; set; }

    /// <summary>First day.</summary>
    [PlausibleTime(FirstYear = PlausibleTimeAttribute.FirstYearOfBuildings)]
    public DateOnly? From { get; set; }

    /// <summary>Last day; null for an open end.</summary>
    [PlausibleTime(FirstYear = PlausibleTimeAttribute.FirstYearOfBuildings)]
    public DateOnly? To { get; set; }

    /// <summary>Remark.</summary>
    [StringLength(HouseholdConsts.MaxTenureRemarkLength)]
    public string? Remark { get; set; }
}

/// <summary>Ends a tenure.</summary>
public class EndTenureDto : HouseholdCommandDto
{
    /// <summary>The tenure.</summary>
    public Guid TenureId { get; set; }

    /// <summary>Its last day.</summary>
    [PlausibleTime(FirstYear = PlausibleTimeAttribute.FirstYearOfBuildings)]
    public DateOnly LastDay { get; set; }
}

/// <summary>A new vehicle.</summary>
public class AddVehicleDto : HouseholdCommandDto
{
    /// <summary>Plate in any notation.</summary>
    [Required]
    [StringLength(HouseholdConsts.MaxPlateTextLength)]
    [AuditMask(AuditMask.Ends)]
    public string Plate { get; set; } = "";

    /// <summary>Model.</summary>
    [StringLength(HouseholdConsts.MaxVehicleTextLength)]
    public string? Model { get; set; }

    /// <summary>Colour and marks.</summary>
    [StringLength(HouseholdConsts.MaxVehicleTextLength)]
    public string? Features { get; set; }
}

/// <summary>A new remark on a household.</summary>
public class UpdateHouseholdRemarkDto : HouseholdCommandDto
{
    /// <summary>The remark.</summary>
    [StringLength(HouseholdConsts.MaxRemarkLength)]
    public string? Remark { get; set; }
}
