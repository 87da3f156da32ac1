using System.ComponentModel.DataAnnotations;
using PropertySuite.Paging;
using PropertySuite.Validation;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Entities;

namespace PropertySuite.Sites;

/// <summary>Lengths of a zone's fields.</summary>
public static class ZoneConsts
{
    /// <summary>Longest name.</summary>
    public const int MaxNameLength = 32;
}

/// <summary>A zone (组团, 分区) of a site.</summary>
public class ZoneDto : AuditedEntityDto<Guid>, IHasConcurrencyStamp
{
    /// <summary>Its site.</summary>
    public Guid SiteId { get; set; }

    /// <summary>Name, unique in the site, for example 东区, 裙楼.</summary>
    public string Name { get; set; } = "";

    /// <summary>What it is used for; decides which forms, hours and visitor rules apply there.</summary>
    public PropertyKind Kind { get; set; }

    /// <summary>Number of its buildings.</summary>
    public int BuildingCount { get; set; }

    /// <inheritdoc />
    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>Fields of a zone that people enter.</summary>
public abstract class ZoneInputBase
{
    /// <summary>Name, unique in the site.</summary>
    [Required]
    [StringLength(ZoneConsts.MaxNameLength)]
    [VisibleText]
    public string Name { get; set; } = "";

    /// <summary>What it is used for.</summary>
    [Required]
    [EnumDataType(typeof(PropertyKind))]
    public PropertyKind? Kind { get; set; }
}

/// <summary>A new zone.</summary>
public class CreateZoneDto : ZoneInputBase
{
    /// <summary>Its site.</summary>
    public Guid SiteId { get; set; }
}

/// <summary>Changes of a zone.</summary>
public class UpdateZoneDto : ZoneInputBase, IHasConcurrencyStamp
{
    /// <inheritdoc />
    [Required]
    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>Which zones to list.</summary>
public class GetZoneListInput : SortedPageInput
{
    /// <summary>Only of this site.</summary>
    public Guid? SiteId { get; set; }
}
