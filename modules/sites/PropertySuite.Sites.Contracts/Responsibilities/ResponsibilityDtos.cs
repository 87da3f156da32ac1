using System.ComponentModel.DataAnnotations;
using PropertySuite.Export;
using PropertySuite.Paging;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Entities;

namespace PropertySuite.Sites;

/// <summary>That somebody of the staff is responsible for a place: a building, a zone or the whole site.</summary>
public class ResponsibilityDto : AuditedEntityDto<Guid>, IHasConcurrencyStamp
{
    /// <summary>The site.</summary>
    public Guid SiteId { get; set; }

    /// <summary>Who.</summary>
    public Guid UserId { get; set; }

    /// <summary>Name of that person.</summary>
    public string UserName { get; set; } = "";

    /// <summary>For what.</summary>
    public ResponsibilityDuty Duty { get; set; }

    /// <summary>For which zone, where it is one.</summary>
    public Guid? ZoneId { get; set; }

    /// <summary>For which building, where it is one.</summary>
    public Guid? BuildingId { get; set; }

    /// <summary>Name of the zone or of the building; null for the whole site.</summary>
    public string? PlaceName { get; set; }

    /// <summary>Skills (工种) of a technician, values of the dictionary <see cref="ResponsibilityConsts.SkillDictionary"/>.</summary>
    public List<string> Skills { get; set; } = [];

    /// <inheritdoc />
    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>Fields of a responsibility that people enter.</summary>
public abstract class ResponsibilityInputBase
{
    /// <summary>For what.</summary>
    [Required]
    [EnumDataType(typeof(ResponsibilityDuty))]
    public ResponsibilityDuty? Duty { get; set; }

    /// <summary>For which zone of the site; empty with <see cref="BuildingId"/>, and for the whole site.</summary>
    public Guid? ZoneId { get; set; }

    /// <summary>For which building of the site.</summary>
    public Guid? BuildingId { get; set; }

    /// <summary>Skills of a technician, values of the dictionary.</summary>
    [MaxLength(ResponsibilityConsts.MaxSkills)]
    public List<string> Skills { get; set; } = [];
}

/// <summary>Somebody becomes responsible for a place.</summary>
public class CreateResponsibilityDto : ResponsibilityInputBase
{
    /// <summary>The site.</summary>
    public Guid SiteId { get; set; }

    /// <summary>Who; has to work in the site.</summary>
    public Guid UserId { get; set; }
}

/// <summary>Changes of a responsibility; the person stays.</summary>
public class UpdateResponsibilityDto : ResponsibilityInputBase, IHasConcurrencyStamp
{
    /// <inheritdoc />
    [Required]
    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>Which responsibilities to list.</summary>
public class GetResponsibilityListInput : SortedPageInput
{
    /// <summary>Only of this site.</summary>
    public Guid? SiteId { get; set; }

    /// <summary>Only for this.</summary>
    public ResponsibilityDuty? Duty { get; set; }

    /// <summary>Only of this person.</summary>
    public Guid? UserId { get; set; }
}

/// <summary>A file of responsibilities is wanted.</summary>
public class GetResponsibilityExportInput : ListExportInput
{
    /// <summary>Only of this site.</summary>
    public Guid? SiteId { get; set; }

    /// <summary>Only for this.</summary>
    public ResponsibilityDuty? Duty { get; set; }

    /// <summary>Only of this person.</summary>
    public Guid? UserId { get; set; }
}

/// <summary>Somebody who works in a site.</summary>
public class SiteStaffDto
{
    /// <summary>The user.</summary>
    public Guid UserId { get; set; }

    /// <summary>Name.</summary>
    public string Name { get; set; } = "";
}

/// <summary>Somebody who is responsible for a unit.</summary>
public class ResponsiblePersonDto : SiteStaffDto
{
    /// <summary>For what.</summary>
    public ResponsibilityDuty Duty { get; set; }

    /// <summary>By way of its building, its zone or the site.</summary>
    public ResponsibilityReach Reach { get; set; }

    /// <summary>Skills of a technician.</summary>
    public List<string> Skills { get; set; } = [];
}
