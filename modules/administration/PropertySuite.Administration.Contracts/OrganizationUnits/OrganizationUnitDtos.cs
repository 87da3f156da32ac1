using System.ComponentModel.DataAnnotations;
using PropertySuite.Export;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Entities;

namespace PropertySuite.Administration;

/// <summary>Longest values of what is typed about organization units.</summary>
public static class OrganizationUnitInputs
{
    /// <summary>Longest name, in characters.</summary>
    public const int MaxDisplayNameLength = 128;

    /// <summary>Most users or roles in one call.</summary>
    public const int MaxItems = 500;
}

/// <summary>A unit in the tree.</summary>
public class OrganizationUnitDto : EntityDto<Guid>, IHasConcurrencyStamp
{
    /// <summary>The unit above; null at the top.</summary>
    public Guid? ParentId { get; set; }

    /// <summary>The place in the tree; whatever lies below a unit begins with its code.</summary>
    /// <example>00001.00042</example>
    public string Code { get; set; } = "";

    /// <summary>The name.</summary>
    public string DisplayName { get; set; } = "";

    /// <summary>How many users belong to the unit itself.</summary>
    public int MemberCount { get; set; }

    /// <summary>How many roles the unit has.</summary>
    public int RoleCount { get; set; }

    /// <inheritdoc />
    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>A new unit.</summary>
public class CreateOrganizationUnitDto
{
    /// <summary>The unit above; null for one at the top.</summary>
    public Guid? ParentId { get; set; }

    /// <summary>The name, unique among the units of the same parent.</summary>
    /// <example>客户服务部</example>
    [Required]
    [StringLength(OrganizationUnitInputs.MaxDisplayNameLength)]
    public string DisplayName { get; set; } = "";
}

/// <summary>New values of a unit.</summary>
public class UpdateOrganizationUnitDto : IHasConcurrencyStamp
{
    /// <summary>The name, unique among the units of the same parent.</summary>
    [Required]
    [StringLength(OrganizationUnitInputs.MaxDisplayNameLength)]
    public string DisplayName { get; set; } = "";

    /// <inheritdoc />
    [Required]
    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>Where a unit goes.</summary>
public class MoveOrganizationUnitDto : IHasConcurrencyStamp
{
    /// <summary>The new unit above; null for the top.</summary>
    public Guid? ParentId { get; set; }

    /// <inheritdoc />
    [Required]
    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>Which members to list.</summary>
public class GetOrganizationUnitMembersInput : PagedAndSortedResultRequestDto
{
    /// <summary>Part of the user name, address, given or family name or telephone number.</summary>
    [StringLength(128)]
    public string? Filter { get; set; }
}

/// <summary>A file of members is wanted.</summary>
public class GetOrganizationUnitMembersExportInput : IExportInput
{
    /// <inheritdoc cref="GetOrganizationUnitMembersInput.Filter" />
    [StringLength(128)]
    public string? Filter { get; set; }

    /// <inheritdoc />
    [EnumDataType(typeof(TableFormat))]
    public TableFormat Format { get; set; }

    /// <inheritdoc />
    [MaxLength(IExportInput.MaxColumns)]
    public List<string>? Columns { get; set; }

    /// <inheritdoc />
    public bool InClear { get; set; }
}

/// <summary>A user who belongs to a unit.</summary>
public class OrganizationUnitMemberDto : EntityDto<Guid>
{
    /// <summary>The name to sign in with.</summary>
    public string UserName { get; set; } = "";

    /// <summary>Given name.</summary>
    public string? Name { get; set; }

    /// <summary>Family name.</summary>
    public string? Surname { get; set; }

    /// <summary>E-mail address.</summary>
    public string? Email { get; set; }
}

/// <summary>Users to take into a unit.</summary>
public class AddOrganizationUnitMembersDto
{
    /// <summary>The users.</summary>
    [Required]
    [MinLength(1)]
    [MaxLength(OrganizationUnitInputs.MaxItems)]
    public List<Guid> UserIds { get; set; } = [];
}

/// <summary>The user to take out of a unit.</summary>
public class DeleteOrganizationUnitMemberDto
{
    /// <summary>The user.</summary>
    [Required]
    public Guid? UserId { get; set; }
}

/// <summary>A role that everybody in a unit has.</summary>
public class OrganizationUnitRoleDto : EntityDto<Guid>
{
    /// <summary>The role's name.</summary>
    public string Name { get; set; } = "";
}

/// <summary>Roles to give to everybody in a unit.</summary>
public class AddOrganizationUnitRolesDto
{
    /// <summary>The roles.</summary>
    [Required]
    [MinLength(1)]
    [MaxLength(OrganizationUnitInputs.MaxItems)]
    public List<Guid> RoleIds { get; set; } = [];
}

/// <summary>The role to take away from a unit.</summary>
public class DeleteOrganizationUnitRoleDto
{
    /// <summary>The role.</summary>
    [Required]
    public Guid? RoleId { get; set; }
}
