using System.ComponentModel.DataAnnotations;
using PropertySuite.Export;
using PropertySuite.Paging;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Entities;

namespace PropertySuite.Sites;

/// <summary>Lengths of a building's fields.</summary>
public static class BuildingConsts
{
    /// <summary>Kind of record, for attachments: floor plans with the protected walls (户型图、承重墙图).</summary>
    public const string SubjectType = "Sites.Building";

    /// <summary>Longest code.</summary>
    public const int MaxCodeLength = 16;

    /// <summary>Longest name.</summary>
    public const int MaxNameLength = 32;
}

/// <summary>A building (楼栋).</summary>
public class BuildingDto : AuditedEntityDto<Guid>, IHasConcurrencyStamp
{
    /// <summary>Its site.</summary>
    public Guid SiteId { get; set; }

    /// <summary>First part of its units' room codes, for example <c>1</c> or <c>A</c>.</summary>
    public string Code { get; set; } = "";

    /// <summary>Name, for example 1栋.</summary>
    public string Name { get; set; } = "";

    /// <summary>Its zone (组团), where the site has zones.</summary>
    public Guid? ZoneId { get; set; }

    /// <summary>Name of its zone.</summary>
    public string? ZoneName { get; set; }

    /// <summary>Its floors as <see cref="FloorPlan"/> writes them, for example <c>B2-33, 1M</c>; empty where they are not known.</summary>
    public string FloorPlan { get; set; } = "";

    /// <summary>Its floors from the lowest up; none where they are not known.</summary>
    public List<string> Floors { get; set; } = [];

    /// <summary>Number of units in use.</summary>
    public int UnitCount { get; set; }

    /// <inheritdoc />
    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>A new building.</summary>
public class CreateBuildingDto
{
    /// <summary>Its site.</summary>
    public Guid SiteId { get; set; }

    /// <inheritdoc cref="BuildingDto.Code" />
    [Required]
    [StringLength(BuildingConsts.MaxCodeLength)]
    public string Code { get; set; } = "";

    /// <summary>Name; made from the code when empty.</summary>
    [StringLength(BuildingConsts.MaxNameLength)]
    public string? Name { get; set; }

    /// <summary>Zone of the same site, or none.</summary>
    public Guid? ZoneId { get; set; }

    /// <summary>Its floors as people say them (<c>B2-33, 1M</c>); empty where they are not known.</summary>
    [StringLength(Sites.FloorPlan.MaxTextLength)]
    public string? FloorPlan { get; set; }
}

/// <summary>Changes of a building; its code stays, since room codes begin with it.</summary>
public class UpdateBuildingDto : IHasConcurrencyStamp
{
    /// <inheritdoc cref="BuildingDto.Name" />
    [Required]
    [StringLength(BuildingConsts.MaxNameLength)]
    public string Name { get; set; } = "";

    /// <summary>Zone of the same site, or none.</summary>
    public Guid? ZoneId { get; set; }

    /// <summary>Its floors as people say them (<c>B2-33, 1M</c>); empty where they are not known.</summary>
    [StringLength(Sites.FloorPlan.MaxTextLength)]
    public string? FloorPlan { get; set; }

    /// <inheritdoc />
    [Required]
    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>What buildings are chosen by, in a list and in its file.</summary>
public interface IBuildingFilter
{
    /// <summary>Only of this site.</summary>
    Guid? SiteId { get; }

    /// <summary>Only of this zone.</summary>
    Guid? ZoneId { get; }

    /// <summary>Part of code or name.</summary>
    string? Filter { get; }
}

/// <summary>Which buildings to list.</summary>
public class GetBuildingListInput : SortedPageInput, IBuildingFilter
{
    /// <summary>Only of this site.</summary>
    public Guid? SiteId { get; set; }

    /// <summary>Only of this zone.</summary>
    public Guid? ZoneId { get; set; }

    /// <summary>Part of code or name.</summary>
    [StringLength(BuildingConsts.MaxNameLength)]
    public string? Filter { get; set; }
}

/// <summary>A file of buildings is wanted.</summary>
public class GetBuildingExportInput : ListExportInput, IBuildingFilter
{
    /// <summary>Only of this site.</summary>
    public Guid? SiteId { get; set; }

    /// <summary>Only of this zone.</summary>
    public Guid? ZoneId { get; set; }

    /// <summary>Part of code or name.</summary>
    [StringLength(BuildingConsts.MaxNameLength)]
    public string? Filter { get; set; }
}
