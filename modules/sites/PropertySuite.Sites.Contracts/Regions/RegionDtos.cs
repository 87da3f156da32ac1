using System.ComponentModel.DataAnnotations;
using PropertySuite.Validation;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Entities;

namespace PropertySuite.Sites;

/// <summary>Limits of regions.</summary>
public static class RegionConsts
{
    /// <summary>Longest name.</summary>
    public const int MaxNameLength = 32;

    /// <summary>Most levels of regions below a company.</summary>
    public const int MaxDepth = 5;

    /// <summary>Most regions that a company has.</summary>
    public const int MaxCount = 500;
}

/// <summary>A region (区域, 分公司) between company and sites, with what lies in it and below it as far as the caller sees it.</summary>
public class RegionDto : AuditedEntityDto<Guid>, IHasConcurrencyStamp
{
    /// <summary>The region above it; null directly below the company.</summary>
    public Guid? ParentId { get; set; }

    /// <summary>Name, unique among the regions beside it.</summary>
    public string Name { get; set; } = "";

    /// <summary>Number of sites in it and below it.</summary>
    public int SiteCount { get; set; }

    /// <summary>Number of units in use of these sites; null unless <see cref="GetRegionListInput.IncludesUnitCounts"/> asks for it.</summary>
    public int? UnitCount { get; set; }

    /// <inheritdoc />
    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>How much of the regions is wanted.</summary>
public class GetRegionListInput
{
    /// <summary>Whether the units of each region are counted, which looks at all units of the company.</summary>
    public bool IncludesUnitCounts { get; set; }
}

/// <summary>Fields of a region that people enter.</summary>
public abstract class RegionInputBase
{
    /// <summary>Name, unique among the regions beside it.</summary>
    [Required]
    [StringLength(RegionConsts.MaxNameLength)]
    [VisibleText]
    public string Name { get; set; } = "";

    /// <summary>The region above it; empty directly below the company.</summary>
    public Guid? ParentId { get; set; }
}

/// <summary>A new region.</summary>
public class CreateRegionDto : RegionInputBase;

/// <summary>Changes of a region; with another region above it, it moves there with all that it holds.</summary>
public class UpdateRegionDto : RegionInputBase, IHasConcurrencyStamp
{
    /// <inheritdoc />
    [Required]
    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>That a user works in all sites of a region, those to come among them.</summary>
public class RegionMembershipDto : CreationAuditedEntityDto<Guid>
{
    /// <summary>The region.</summary>
    public Guid RegionId { get; set; }

    /// <summary>Name of the region.</summary>
    public string RegionName { get; set; } = "";

    /// <summary>The user.</summary>
    public Guid UserId { get; set; }

    /// <summary>Name of the user.</summary>
    public string UserName { get; set; } = "";
}

/// <summary>Takes a user into a region.</summary>
public class CreateRegionMembershipDto
{
    /// <summary>The region.</summary>
    public Guid RegionId { get; set; }

    /// <summary>The user.</summary>
    public Guid UserId { get; set; }
}

/// <summary>Which memberships to list.</summary>
public class GetRegionMembershipListInput
{
    /// <summary>Only of these users; all when empty.</summary>
    [MaxLength(1000)]
    public List<Guid> UserIds { get; set; } = [];
}
