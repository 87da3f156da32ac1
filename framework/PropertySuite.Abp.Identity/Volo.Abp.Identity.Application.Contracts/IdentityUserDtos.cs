using System.ComponentModel.DataAnnotations;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.Identity;

/// <summary>A user as user administrators see it.</summary>
public class IdentityUserDto : ExtensibleFullAuditedEntityDto<Guid>, IMultiTenant, IHasConcurrencyStamp, IHasEntityVersion
{
    /// <inheritdoc />
    public Guid? TenantId { get; set; }

    /// <summary>The name to sign in with.</summary>
    public string UserName { get; set; } = string.Empty;

    /// <summary>Given name.</summary>
    public string? Name { get; set; }

    /// <summary>Family name.</summary>
    public string? Surname { get; set; }

    /// <summary>E-mail address.</summary>
    public string Email { get; set; } = string.Empty;

    /// <summary>Whether the owner of the address has confirmed it.</summary>
    public bool EmailConfirmed { get; set; }

    /// <summary>Telephone number.</summary>
    public string? PhoneNumber { get; set; }

    /// <summary>Whether the owner of the number has confirmed it.</summary>
    public bool PhoneNumberConfirmed { get; set; }

    /// <summary>Whether the user may sign in.</summary>
    public bool IsActive { get; set; }

    /// <summary>Whether wrong passwords can lock the user out.</summary>
    public bool LockoutEnabled { get; set; }

    /// <summary>Wrong passwords in a row.</summary>
    public int AccessFailedCount { get; set; }

    /// <summary>Until when the user is locked out.</summary>
    public DateTimeOffset? LockoutEnd { get; set; }

    /// <summary>Whether a code is asked for at sign-in.</summary>
    public bool TwoFactorEnabled { get; set; }

    /// <summary>Whether the user must set a new password before signing in.</summary>
    public bool ShouldChangePasswordOnNextLogin { get; set; }

    /// <inheritdoc />
    public string ConcurrencyStamp { get; set; } = string.Empty;

    /// <inheritdoc />
    public int EntityVersion { get; set; }

    /// <summary>When the password was last set.</summary>
    public DateTimeOffset? LastPasswordChangeTime { get; set; }
}

/// <summary>What is typed both for a new and for an existing user.</summary>
public abstract class IdentityUserCreateOrUpdateDtoBase
{
    /// <summary>The name to sign in with.</summary>
    [Required]
    [StringLength(IdentityUserConsts.MaxUserNameLength)]
    public string UserName { get; set; } = string.Empty;

    /// <summary>Given name.</summary>
    [StringLength(IdentityUserConsts.MaxNameLength)]
    public string? Name { get; set; }

    /// <summary>Family name.</summary>
    [StringLength(IdentityUserConsts.MaxSurnameLength)]
    public string? Surname { get; set; }

    /// <summary>E-mail address.</summary>
    [Required]
    [EmailAddress]
    [StringLength(IdentityUserConsts.MaxEmailLength)]
    public string Email { get; set; } = string.Empty;

    /// <summary>Telephone number.</summary>
    [StringLength(IdentityUserConsts.MaxPhoneNumberLength)]
    public string? PhoneNumber { get; set; }

    /// <summary>Whether the user may sign in.</summary>
    public bool IsActive { get; set; }

    /// <summary>Whether wrong passwords can lock the user out.</summary>
    public bool LockoutEnabled { get; set; }

    /// <summary>The roles the user has afterwards; null leaves them. Ignored without the permission to manage users' roles.</summary>
    public string[]? RoleNames { get; set; }
}

/// <summary>A new user.</summary>
public class IdentityUserCreateDto : IdentityUserCreateOrUpdateDtoBase
{
    /// <summary>The first password.</summary>
    [Required]
    [StringLength(IdentityUserConsts.MaxPasswordLength)]
    public string Password { get; set; } = string.Empty;
}

/// <summary>New values of a user.</summary>
public class IdentityUserUpdateDto : IdentityUserCreateOrUpdateDtoBase, IHasConcurrencyStamp
{
    /// <summary>A new password; empty leaves it.</summary>
    [StringLength(IdentityUserConsts.MaxPasswordLength)]
    public string? Password { get; set; }

    /// <inheritdoc />
    public string ConcurrencyStamp { get; set; } = string.Empty;
}

/// <summary>The roles a user has afterwards.</summary>
public class IdentityUserUpdateRolesDto
{
    /// <summary>Names of the roles.</summary>
    [Required]
    public string[] RoleNames { get; set; } = [];
}

/// <summary>Which users to list.</summary>
public class GetIdentityUsersInput : PagedAndSortedResultRequestDto
{
    /// <summary>Part of the user name, address, given or family name or telephone number.</summary>
    public string? Filter { get; set; }
}

/// <summary>Which users to find.</summary>
public class UserLookupSearchInputDto : PagedAndSortedResultRequestDto
{
    /// <summary>Part of the user name, address, given or family name or telephone number.</summary>
    public string? Filter { get; set; }
}

/// <summary>Which users to count.</summary>
public class UserLookupCountInputDto
{
    /// <summary>Part of the user name, address, given or family name or telephone number.</summary>
    public string? Filter { get; set; }
}
