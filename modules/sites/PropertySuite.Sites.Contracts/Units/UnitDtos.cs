using System.ComponentModel.DataAnnotations;
using PropertySuite.Export;
using PropertySuite.Paging;
using PropertySuite.Validation;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Entities;

namespace PropertySuite.Sites;

/// <summary>Lengths and limits of a unit's fields.</summary>
public static class UnitConsts
{
    /// <summary>Kind of record, for attachments: floor plans with the protected walls (户型图、承重墙图).</summary>
    public const string SubjectType = "Sites.Unit";

    /// <summary>Longest room code in any notation.</summary>
    public const int MaxCodeLength = 48;

    /// <summary>Longest part of a room code.</summary>
    public const int MaxCodePartLength = 16;

    /// <summary>Longest value of a use, see <see cref="UnitDictionaries.Use"/>.</summary>
    public const int MaxUseLength = 32;

    /// <summary>Longest layout.</summary>
    public const int MaxLayoutLength = 32;

    /// <summary>Most room codes that a list can be narrowed to; an address holds no more.</summary>
    public const int MaxCodesAtOnce = 300;

    /// <summary>Most units that are changed at once.</summary>
    public const int MaxChangedAtOnce = 500;

    /// <summary>Largest area that is believed, in square metres.</summary>
    public const double MaxAreaInSquareMetres = 100_000;
}

/// <summary>A unit (房屋).</summary>
public class UnitDto : AuditedEntityDto<Guid>, IHasConcurrencyStamp
{
    /// <summary>Its site.</summary>
    public Guid SiteId { get; set; }

    /// <summary>Its building.</summary>
    public Guid BuildingId { get; set; }

    /// <summary>Name of its building.</summary>
    public string BuildingName { get; set; } = "";

    /// <summary>Room code in the one canonical notation, for example <c>1-1-103</c>; unique in the site.</summary>
    public string Code { get; set; } = "";

    /// <summary>As people say it, for example 1栋1单元103室.</summary>
    public string DisplayName { get; set; } = "";

    /// <summary>What it is.</summary>
    public UnitKind Kind { get; set; }

    /// <summary>Entrance (单元), where the building has several.</summary>
    public string? Entrance { get; set; }

    /// <summary>Its own zone, where it differs from that of its building.</summary>
    public Guid? OwnZoneId { get; set; }

    /// <summary>Its own zone, or else that of its building.</summary>
    public Guid? ZoneId { get; set; }

    /// <summary>Floor as the building calls it, for example <c>12</c>, <c>B1</c>, <c>1M</c>; null where it is not known.</summary>
    public string? Floor { get; set; }

    /// <summary>Room number.</summary>
    public string Room { get; set; } = "";

    /// <summary>Gross area (建筑面积) in square metres.</summary>
    public decimal? GrossAreaInSquareMetres { get; set; }

    /// <summary>Net area (套内面积) in square metres, never above the gross area.</summary>
    public decimal? NetAreaInSquareMetres { get; set; }

    /// <summary>Area that fees are computed on (计费面积) in square metres, where it is agreed otherwise than the gross area.</summary>
    public decimal? OwnBillingAreaInSquareMetres { get; set; }

    /// <summary>Area that fees are computed on in square metres: the agreed one, or else the gross area.</summary>
    public decimal? BillingAreaInSquareMetres { get; set; }

    /// <summary>What it may be used for (使用性质), a value of the dictionary <see cref="UnitDictionaries.Use"/>.</summary>
    public string? Use { get; set; }

    /// <summary>Layout (户型), for example 三室两厅.</summary>
    public string? Layout { get; set; }

    /// <summary>Whether and how it is occupied.</summary>
    public UnitOccupancy Occupancy { get; set; }

    /// <summary>Day on which the developer handed it over (交房日期).</summary>
    public DateOnly? HandedOverOn { get; set; }

    /// <summary>Last day on which it was a unit, where it has been split or merged since.</summary>
    public DateOnly? RetiredOn { get; set; }

    /// <inheritdoc />
    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>Fields of a unit that people enter.</summary>
public abstract class UnitInputBase
{
    /// <inheritdoc cref="UnitDto.Kind" />
    [EnumDataType(typeof(UnitKind))]
    public UnitKind Kind { get; set; } = UnitKind.Residence;

    /// <summary>Zone of the same site, where it differs from that of the building (the shops below a tower, 裙楼).</summary>
    public Guid? OwnZoneId { get; set; }

    /// <summary>Floor in any notation (<c>12</c>, <c>负一层</c>, <c>B1</c>, <c>1夹层</c>); taken from the room number when empty.</summary>
    [StringLength(UnitConsts.MaxCodePartLength)]
    public string? Floor { get; set; }

    /// <inheritdoc cref="UnitDto.GrossAreaInSquareMetres" />
    [Range(0.01, UnitConsts.MaxAreaInSquareMetres)]
    public decimal? GrossAreaInSquareMetres { get; set; }

    /// <inheritdoc cref="UnitDto.NetAreaInSquareMetres" />
    [Range(0.01, UnitConsts.MaxAreaInSquareMetres)]
    public decimal? NetAreaInSquareMetres { get; set; }

    /// <inheritdoc cref="UnitDto.OwnBillingAreaInSquareMetres" />
    [Range(0.01, UnitConsts.MaxAreaInSquareMetres)]
    public decimal? OwnBillingAreaInSquareMetres { get; set; }

    /// <summary>What it may be used for (使用性质), a value of the dictionary.</summary>
    [StringLength(UnitConsts.MaxUseLength)]
    public string? Use { get; set; }

    /// <inheritdoc cref="UnitDto.Layout" />
    [StringLength(UnitConsts.MaxLayoutLength)]
    public string? Layout { get; set; }

    /// <inheritdoc cref="UnitDto.Occupancy" />
    [EnumDataType(typeof(UnitOccupancy))]
    public UnitOccupancy Occupancy { get; set; }

    /// <inheritdoc cref="UnitDto.HandedOverOn" />
    [PlausibleTime(FirstYear = PlausibleTimeAttribute.FirstYearOfBuildings)]
    public DateOnly? HandedOverOn { get; set; }
}

/// <summary>A new unit.</summary>
public class CreateUnitDto : UnitInputBase
{
    /// <summary>Its site.</summary>
    public Guid SiteId { get; set; }

    /// <summary>Room code in any notation (1栋1单元103室, 1#1-103, 1-1-103 …); its building must exist.</summary>
    [Required]
    [StringLength(UnitConsts.MaxCodeLength)]
    public string Code { get; set; } = "";
}

/// <summary>Changes of a unit.</summary>
public class UpdateUnitDto : UnitInputBase, IHasConcurrencyStamp
{
    /// <summary>Room code in any notation; must stay in the unit's building.</summary>
    [Required]
    [StringLength(UnitConsts.MaxCodeLength)]
    public string Code { get; set; } = "";

    /// <inheritdoc />
    [Required]
    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>A unit as it was shown to whoever changes it together with others.</summary>
public class ShownUnitDto : IHasConcurrencyStamp
{
    /// <summary>The unit.</summary>
    public Guid UnitId { get; set; }

    /// <inheritdoc />
    [Required]
    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>The same changes of many units, all or none. What is left out stays as it is.</summary>
public class ChangeUnitsDto
{
    /// <summary>The units as they were shown.</summary>
    [Required]
    [MinLength(1)]
    [MaxLength(UnitConsts.MaxChangedAtOnce)]
    public List<ShownUnitDto> Units { get; set; } = [];

    /// <summary>What they are.</summary>
    [EnumDataType(typeof(UnitKind))]
    public UnitKind? Kind { get; set; }

    /// <summary>Zone of their site, where it differs from that of their buildings.</summary>
    public Guid? OwnZoneId { get; set; }

    /// <summary>Floor in any notation.</summary>
    [StringLength(UnitConsts.MaxCodePartLength)]
    public string? Floor { get; set; }

    /// <summary>Gross area (建筑面积) in square metres.</summary>
    [Range(0.01, UnitConsts.MaxAreaInSquareMetres)]
    public decimal? GrossAreaInSquareMetres { get; set; }

    /// <summary>Net area (套内面积) in square metres, never above the gross area.</summary>
    [Range(0.01, UnitConsts.MaxAreaInSquareMetres)]
    public decimal? NetAreaInSquareMetres { get; set; }

    /// <summary>Area that fees are computed on, where it is agreed otherwise than the gross area.</summary>
    [Range(0.01, UnitConsts.MaxAreaInSquareMetres)]
    public decimal? OwnBillingAreaInSquareMetres { get; set; }

    /// <summary>What they may be used for (使用性质), a value of the dictionary.</summary>
    [StringLength(UnitConsts.MaxUseLength)]
    public string? Use { get; set; }

    /// <summary>Layout (户型).</summary>
    [StringLength(UnitConsts.MaxLayoutLength)]
    public string? Layout { get; set; }

    /// <summary>Whether and how it is occupied.</summary>
    [EnumDataType(typeof(UnitOccupancy))]
    public UnitOccupancy? Occupancy { get; set; }

    /// <summary>Day of the hand-over.</summary>
    [PlausibleTime(FirstYear = PlausibleTimeAttribute.FirstYearOfBuildings)]
    public DateOnly? HandedOverOn { get; set; }
}

/// <summary>What units are chosen by, in a list, in its file and wherever many are meant.</summary>
public interface IUnitFilter
{
    /// <summary>Only of this site.</summary>
    Guid? SiteId { get; }

    /// <summary>Only of this building.</summary>
    Guid? BuildingId { get; }

    /// <summary>Only of this zone: of its buildings, or its own.</summary>
    Guid? ZoneId { get; }

    /// <summary>Only of this kind.</summary>
    UnitKind? Kind { get; }

    /// <summary>Only on this floor, in any notation.</summary>
    string? Floor { get; }

    /// <summary>Also those that have been split or merged.</summary>
    bool IncludesRetired { get; }

    /// <summary>Only those that are occupied so.</summary>
    UnitOccupancy? Occupancy { get; }

    /// <summary>Only these, by their canonical room codes; all when there are none.</summary>
    string[] Codes { get; }

    /// <summary>Room code in any notation, or the beginning of a room number.</summary>
    string? Filter { get; }
}

/// <summary>Which units to list.</summary>
public class GetUnitListInput : SortedPageInput, IUnitFilter
{
    /// <summary>Only of this site.</summary>
    public Guid? SiteId { get; set; }

    /// <summary>Only of this building.</summary>
    public Guid? BuildingId { get; set; }

    /// <summary>Only of this zone: of its buildings, or its own.</summary>
    public Guid? ZoneId { get; set; }

    /// <summary>Only of this kind.</summary>
    public UnitKind? Kind { get; set; }

    /// <summary>Only on this floor, in any notation.</summary>
    [StringLength(UnitConsts.MaxCodePartLength)]
    public string? Floor { get; set; }

    /// <summary>Also those that have been split or merged.</summary>
    public bool IncludesRetired { get; set; }

    /// <summary>Only those that are occupied so.</summary>
    public UnitOccupancy? Occupancy { get; set; }

    /// <summary>Only these, by their canonical room codes; all when there are none.</summary>
    [MaxLength(UnitConsts.MaxCodesAtOnce)]
    public string[] Codes { get; set; } = [];

    /// <summary>Room code in any notation, or the beginning of a room number.</summary>
    [StringLength(UnitConsts.MaxCodeLength)]
    public string? Filter { get; set; }
}

/// <summary>A file of units is wanted.</summary>
public class GetUnitExportInput : ListExportInput, IUnitFilter
{
    /// <inheritdoc cref="GetUnitListInput.SiteId" />
    public Guid? SiteId { get; set; }

    /// <inheritdoc cref="GetUnitListInput.BuildingId" />
    public Guid? BuildingId { get; set; }

    /// <summary>Only of this zone: of its buildings, or its own.</summary>
    public Guid? ZoneId { get; set; }

    /// <summary>Only of this kind.</summary>
    public UnitKind? Kind { get; set; }

    /// <summary>Only on this floor, in any notation.</summary>
    [StringLength(UnitConsts.MaxCodePartLength)]
    public string? Floor { get; set; }

    /// <summary>Also those that have been split or merged.</summary>
    public bool IncludesRetired { get; set; }

    /// <inheritdoc cref="GetUnitListInput.Occupancy" />
    public UnitOccupancy? Occupancy { get; set; }

    /// <summary>Only these, by their canonical room codes; all when there are none.</summary>
    [MaxLength(UnitConsts.MaxCodesAtOnce)]
    public string[] Codes { get; set; } = [];

    /// <inheritdoc cref="GetUnitListInput.Filter" />
    [StringLength(UnitConsts.MaxCodeLength)]
    public string? Filter { get; set; }
}
