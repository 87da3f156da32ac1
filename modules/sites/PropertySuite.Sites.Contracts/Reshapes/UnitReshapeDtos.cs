using System.ComponentModel.DataAnnotations;
using PropertySuite.Validation;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Entities;

namespace PropertySuite.Sites;

/// <summary>What becomes of units.</summary>
public enum UnitReshapeKind
{
    /// <summary>One becomes several (拆分).</summary>
    Split = 1,

    /// <summary>Several become one (合并).</summary>
    Merge = 2,
}

/// <summary>Limits of splits and merges.</summary>
public static class UnitReshapeConsts
{
    /// <summary>Longest reason.</summary>
    public const int MaxReasonLength = 200;

    /// <summary>Most units on either side.</summary>
    public const int MaxParts = 20;
}

/// <summary>A split of a unit, or a merge of several.</summary>
public class UnitReshapeDto : EntityDto<Guid>
{
    /// <summary>Site.</summary>
    public Guid SiteId { get; set; }

    /// <summary>Building.</summary>
    public Guid BuildingId { get; set; }

    /// <summary>What it was.</summary>
    public UnitReshapeKind Kind { get; set; }

    /// <summary>Last day of the units before; those after are units from the next day.</summary>
    public DateOnly LastDay { get; set; }

    /// <summary>Why.</summary>
    public string Reason { get; set; } = "";

    /// <summary>Whether the merge brought back the unit whose parts it merged.</summary>
    public bool IsRestoration { get; set; }

    /// <summary>When it was recorded.</summary>
    public DateTime CreationTime { get; set; }

    /// <summary>The units before.</summary>
    public List<UnitReshapePartDto> Before { get; set; } = [];

    /// <summary>The units after.</summary>
    public List<UnitReshapePartDto> After { get; set; } = [];
}

/// <summary>A unit in a split or merge, as it was then.</summary>
public class UnitReshapePartDto
{
    /// <summary>The unit.</summary>
    public Guid UnitId { get; set; }

    /// <summary>Its room code then.</summary>
    public string Code { get; set; } = "";

    /// <summary>Gross area then, in square metres.</summary>
    public decimal? GrossAreaInSquareMetres { get; set; }

    /// <summary>Net area then, in square metres.</summary>
    public decimal? NetAreaInSquareMetres { get; set; }

    /// <summary>Area that fees were computed on then, in square metres.</summary>
    public decimal? BillingAreaInSquareMetres { get; set; }
}

/// <summary>A unit becomes several.</summary>
public class SplitUnitDto : IHasConcurrencyStamp
{
    /// <summary>The unit.</summary>
    public Guid UnitId { get; set; }

    /// <summary>Its last day; it is over.</summary>
    [PlausibleTime(FirstYear = PlausibleTimeAttribute.FirstYearOfBuildings)]
    public DateOnly LastDay { get; set; }

    /// <summary>Why.</summary>
    [Required]
    [StringLength(UnitReshapeConsts.MaxReasonLength)]
    public string Reason { get; set; } = "";

    /// <summary>What it becomes. The areas add up to those of the unit, as far as they are known.</summary>
    [Required]
    [MinLength(2)]
    [MaxLength(UnitReshapeConsts.MaxParts)]
    public List<SplitPartDto> Parts { get; set; } = [];

    /// <inheritdoc />
    [Required]
    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>A unit that a split makes.</summary>
public class SplitPartDto
{
    /// <summary>Room code in any notation, in the building of the unit; that of the unit itself is free again.</summary>
    [Required]
    [StringLength(UnitConsts.MaxCodeLength)]
    public string Code { get; set; } = "";

    /// <summary>Gross area (建筑面积) in square metres.</summary>
    [Range(0.01, UnitConsts.MaxAreaInSquareMetres)]
    public decimal? GrossAreaInSquareMetres { get; set; }

    /// <summary>Net area (套内面积) in square metres.</summary>
    [Range(0.01, UnitConsts.MaxAreaInSquareMetres)]
    public decimal? NetAreaInSquareMetres { get; set; }

    /// <summary>Area that fees are computed on, where it is agreed otherwise than the gross area.</summary>
    [Range(0.01, UnitConsts.MaxAreaInSquareMetres)]
    public decimal? OwnBillingAreaInSquareMetres { get; set; }

    /// <summary>Layout (户型).</summary>
    [StringLength(UnitConsts.MaxLayoutLength)]
    public string? Layout { get; set; }
}

/// <summary>Several units become one.</summary>
public class MergeUnitsDto
{
    /// <summary>The units, of one building. Exactly the parts of one split become the unit that was split.</summary>
    [Required]
    [MinLength(2)]
    [MaxLength(UnitReshapeConsts.MaxParts)]
    public List<ShownUnitDto> Units { get; set; } = [];

    /// <summary>Their last day; it is over.</summary>
    [PlausibleTime(FirstYear = PlausibleTimeAttribute.FirstYearOfBuildings)]
    public DateOnly LastDay { get; set; }

    /// <summary>Why.</summary>
    [Required]
    [StringLength(UnitReshapeConsts.MaxReasonLength)]
    public string Reason { get; set; } = "";

    /// <summary>Room code of the one unit. When empty, a unit that comes back has its own, another that of the first of them.</summary>
    [StringLength(UnitConsts.MaxCodeLength)]
    public string? Code { get; set; }

    /// <summary>Layout (户型) of the one unit. When empty, a unit that comes back has its own.</summary>
    [StringLength(UnitConsts.MaxLayoutLength)]
    public string? Layout { get; set; }
}
