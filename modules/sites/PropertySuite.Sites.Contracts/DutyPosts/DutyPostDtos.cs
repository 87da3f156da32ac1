using System.ComponentModel.DataAnnotations;
using PropertySuite.Paging;
using PropertySuite.Validation;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Entities;

namespace PropertySuite.Sites;

/// <summary>A post that somebody is on duty at (值班岗位): front desk, duty engineer, duty manager.</summary>
public class DutyPostDto : AuditedEntityDto<Guid>, IHasConcurrencyStamp
{
    /// <summary>The site.</summary>
    public Guid SiteId { get; set; }

    /// <summary>Name.</summary>
    public string Name { get; set; } = "";

    /// <summary>Code of the role whose work is done there.</summary>
    public string Role { get; set; } = "";

    /// <summary>Whether somebody who is on duty here may be on duty at another post at the same time.</summary>
    public bool AllowsAnotherPost { get; set; }

    /// <summary>Whether people are still put on duty here.</summary>
    public bool IsActive { get; set; }

    /// <inheritdoc />
    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>Fields of a post that people enter.</summary>
public abstract class DutyPostInputBase
{
    /// <summary>Name, unique in the site.</summary>
    [Required]
    [StringLength(DutyConsts.MaxPostNameLength)]
    [VisibleText]
    public string Name { get; set; } = "";

    /// <summary>Code of the role whose work is done there.</summary>
    [Required]
    [StringLength(DutyConsts.MaxRoleLength)]
    public string Role { get; set; } = "";

    /// <summary>Whether somebody who is on duty here may be on duty at another post at the same time.</summary>
    public bool AllowsAnotherPost { get; set; }

    /// <summary>Whether people are still put on duty here.</summary>
    public bool IsActive { get; set; } = true;
}

/// <summary>A post is added to a site.</summary>
public class CreateDutyPostDto : DutyPostInputBase
{
    /// <summary>The site.</summary>
    public Guid SiteId { get; set; }
}

/// <summary>Changes of a post.</summary>
public class UpdateDutyPostDto : DutyPostInputBase, IHasConcurrencyStamp
{
    /// <inheritdoc />
    [Required]
    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>Which posts to list.</summary>
public class GetDutyPostListInput : PageInput
{
    /// <summary>Only of this site.</summary>
    public Guid? SiteId { get; set; }
}
