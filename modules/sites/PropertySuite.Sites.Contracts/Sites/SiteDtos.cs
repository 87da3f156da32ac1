using System.ComponentModel.DataAnnotations;
using PropertySuite.Export;
using PropertySuite.Paging;
using PropertySuite.Validation;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Entities;

namespace PropertySuite.Sites;

/// <summary>A site (项目).</summary>
public class SiteDto : AuditedEntityDto<Guid>, IHasConcurrencyStamp
{
    /// <summary>Short code, unique in the company; leads the document numbers.</summary>
    public string Code { get; set; } = "";

    /// <summary>Name (项目名称).</summary>
    public string Name { get; set; } = "";

    /// <summary>The region that it belongs to; null directly below the company.</summary>
    public Guid? RegionId { get; set; }

    /// <summary>Name of the region.</summary>
    public string? RegionName { get; set; }

    /// <summary>Uses of the property (业态).</summary>
    public List<PropertyKind> Kinds { get; set; } = [];

    /// <summary>Address.</summary>
    public string? Address { get; set; }

    /// <summary>Published service phone (服务热线).</summary>
    public string? ServicePhone { get; set; }

    /// <summary>IANA name of the time zone.</summary>
    public string TimeZoneId { get; set; } = "";

    /// <summary>Whether the site is in service; a site out of service takes no new cases.</summary>
    public bool IsActive { get; set; }

    /// <summary>Number of units.</summary>
    public int UnitCount { get; set; }

    /// <inheritdoc />
    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>Fields of a site that people enter.</summary>
public abstract class SiteInputBase
{
    /// <inheritdoc cref="SiteDto.Name" />
    [Required]
    [StringLength(SiteConsts.MaxNameLength)]
    [VisibleText]
    public string Name { get; set; } = "";

    /// <summary>Region of the company, or none.</summary>
    public Guid? RegionId { get; set; }

    /// <inheritdoc cref="SiteDto.Kinds" />
    public List<PropertyKind> Kinds { get; set; } = [];

    /// <inheritdoc cref="SiteDto.Address" />
    [StringLength(SiteConsts.MaxAddressLength)]
    public string? Address { get; set; }

    /// <inheritdoc cref="SiteDto.ServicePhone" />
    [StringLength(SiteConsts.MaxPhoneLength)]
    public string? ServicePhone { get; set; }

    /// <inheritdoc cref="SiteDto.TimeZoneId" />
    [Required]
    [StringLength(SiteConsts.MaxTimeZoneIdLength)]
    public string TimeZoneId { get; set; } = SiteConsts.DefaultTimeZoneId;
}

/// <summary>A new site.</summary>
public class CreateSiteDto : SiteInputBase
{
    /// <inheritdoc cref="SiteDto.Code" />
    [Required]
    [StringLength(SiteConsts.MaxCodeLength)]
    [RegularExpression(SiteConsts.CodePattern)]
    public string Code { get; set; } = "";
}

/// <summary>Changes of a site; its code stays, since documents carry it.</summary>
public class UpdateSiteDto : SiteInputBase, IHasConcurrencyStamp
{
    /// <inheritdoc cref="SiteDto.IsActive" />
    public bool IsActive { get; set; } = true;

    /// <inheritdoc />
    [Required]
    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>Which sites to list.</summary>
public class GetSiteListInput : SortedPageInput
{
    /// <summary>Part of code, name or address.</summary>
    [StringLength(SiteConsts.MaxNameLength)]
    public string? Filter { get; set; }

    /// <summary>Only of this region and of those below it.</summary>
    public Guid? RegionId { get; set; }

    /// <summary>Only sites in or out of service.</summary>
    public bool? IsActive { get; set; }
}

/// <summary>A file of sites is wanted.</summary>
public class GetSiteExportInput : ListExportInput
{
    /// <inheritdoc cref="GetSiteListInput.Filter" />
    [StringLength(SiteConsts.MaxNameLength)]
    public string? Filter { get; set; }

    /// <inheritdoc cref="GetSiteListInput.RegionId" />
    public Guid? RegionId { get; set; }

    /// <inheritdoc cref="GetSiteListInput.IsActive" />
    public bool? IsActive { get; set; }
}
