using System.ComponentModel.DataAnnotations;
using PropertySuite.Paging;
using Volo.Abp.Application.Dtos;

namespace PropertySuite.Sites;

/// <summary>That a user works in a site.</summary>
public class SiteMembershipDto : CreationAuditedEntityDto<Guid>
{
    /// <summary>The site.</summary>
    public Guid SiteId { get; set; }

    /// <summary>Name of the site.</summary>
    public string SiteName { get; set; } = "";

    /// <summary>The user.</summary>
    public Guid UserId { get; set; }
}

/// <summary>Takes a user into a site.</summary>
public class CreateSiteMembershipDto
{
    /// <summary>The site.</summary>
    public Guid SiteId { get; set; }

    /// <summary>The user.</summary>
    public Guid UserId { get; set; }
}

/// <summary>Which memberships to list.</summary>
public class GetSiteMembershipListInput : PageInput
{
    /// <summary>Only of this site.</summary>
    public Guid? SiteId { get; set; }

    /// <summary>Only of this user.</summary>
    public Guid? UserId { get; set; }

    /// <summary>Only of these users.</summary>
    [MaxLength(1000)]
    public List<Guid> UserIds { get; set; } = [];
}
