using System.ComponentModel.DataAnnotations;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Entities;
using Volo.Abp.PermissionManagement;

namespace Volo.Abp.Identity;

/// <summary>A role as role administrators see it.</summary>
public class IdentityRoleDto : ExtensibleEntityDto<Guid>, IHasConcurrencyStamp
{
    /// <summary>The name.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>Whether new users get the role by themselves.</summary>
    public bool IsDefault { get; set; }

    /// <summary>Whether the program relies on the role.</summary>
    public bool IsStatic { get; set; }

    /// <summary>Whether other users can see that a user has the role.</summary>
    public bool IsPublic { get; set; }

    /// <inheritdoc />
    public string ConcurrencyStamp { get; set; } = string.Empty;

    /// <summary>When the role was created.</summary>
    public DateTime CreationTime { get; set; }
}

/// <summary>What is typed both for a new and for an existing role.</summary>
public class IdentityRoleCreateOrUpdateDtoBase
{
    /// <summary>The name, which is also the key of the role's permission grants and therefore no longer than that.</summary>
    [Required]
    [StringLength(PermissionGrantConsts.MaxProviderKeyLength)]
    public string Name { get; set; } = string.Empty;

    /// <summary>Whether new users get the role by themselves.</summary>
    public bool IsDefault { get; set; }

    /// <summary>Whether other users can see that a user has the role.</summary>
    public bool IsPublic { get; set; }
}

/// <summary>A new role.</summary>
public class IdentityRoleCreateDto : IdentityRoleCreateOrUpdateDtoBase
{
}

/// <summary>New values of a role.</summary>
public class IdentityRoleUpdateDto : IdentityRoleCreateOrUpdateDtoBase, IHasConcurrencyStamp
{
    /// <inheritdoc />
    public string ConcurrencyStamp { get; set; } = string.Empty;
}

/// <summary>Which roles to list.</summary>
public class GetIdentityRolesInput : PagedAndSortedResultRequestDto
{
    /// <summary>Part of the name.</summary>
    public string? Filter { get; set; }
}
