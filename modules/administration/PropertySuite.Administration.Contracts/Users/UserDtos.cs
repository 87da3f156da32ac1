using System.ComponentModel.DataAnnotations;
using PropertySuite.Export;
using PropertySuite.Paging;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Identity;

namespace PropertySuite.Administration;

/// <summary>A user of the company.</summary>
public class UserDto : EntityDto<Guid>, IHasConcurrencyStamp
{
    /// <summary>What the user signs in with.</summary>
    public string UserName { get; set; } = "";

    /// <summary>Given name; in Chinese usually the whole name.</summary>
    public string? Name { get; set; }

    /// <summary>Family name, where it is kept apart.</summary>
    public string? Surname { get; set; }

    /// <summary>E-mail address; null for who has none.</summary>
    public string? Email { get; set; }

    /// <summary>Phone number.</summary>
    public string? PhoneNumber { get; set; }

    /// <summary>Whether the user may sign in at all.</summary>
    public bool IsActive { get; set; }

    /// <summary>Whether wrong passwords lock this user out.</summary>
    public bool LockoutEnabled { get; set; }

    /// <summary>Whether the user is locked out now.</summary>
    public bool IsLockedOut { get; set; }

    /// <summary>When the lock-out ends (UTC); in the past or absent when there is none.</summary>
    public DateTimeOffset? LockoutEnd { get; set; }

    /// <summary>Whether signing in takes a second factor.</summary>
    public bool TwoFactorEnabled { get; set; }

    /// <summary>Whether the next sign-in asks for a new password.</summary>
    public bool ShouldChangePasswordOnNextLogin { get; set; }

    /// <summary>The last sign-in (UTC); absent for who has never signed in.</summary>
    public DateTimeOffset? LastSignInTime { get; set; }

    /// <summary>When the user was created (UTC).</summary>
    public DateTime CreationTime { get; set; }

    /// <summary>Roles given to the user, by name; without those of its organization units.</summary>
    public List<string> RoleNames { get; set; } = [];

    /// <inheritdoc />
    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>What a user can be found by.</summary>
public enum UserState
{
    /// <summary>May sign in.</summary>
    Active,

    /// <summary>May not sign in.</summary>
    Inactive,

    /// <summary>Locked out now, after wrong passwords.</summary>
    LockedOut,
}

/// <summary>Which users to list.</summary>
public class GetUserListInput : SortedPageInput
{
    /// <summary>A part of user name, name, e-mail address or phone number.</summary>
    [StringLength(IdentityUserConsts.MaxEmailLength)]
    public string? Filter { get; set; }

    /// <summary>Only users with this role.</summary>
    public Guid? RoleId { get; set; }

    /// <summary>Only users in this state.</summary>
    public UserState? State { get; set; }
}

/// <summary>A file of users is wanted.</summary>
public class GetUserExportInput : ListExportInput
{
    /// <inheritdoc cref="GetUserListInput.Filter" />
    [StringLength(IdentityUserConsts.MaxEmailLength)]
    public string? Filter { get; set; }

    /// <inheritdoc cref="GetUserListInput.RoleId" />
    public Guid? RoleId { get; set; }

    /// <inheritdoc cref="GetUserListInput.State" />
    public UserState? State { get; set; }
}

/// <summary>Fields of a user that an administrator enters.</summary>
public abstract class UserInputBase
{
    /// <inheritdoc cref="UserDto.UserName" />
    [Required]
    [StringLength(IdentityUserConsts.MaxUserNameLength)]
    public string UserName { get; set; } = "";

    /// <inheritdoc cref="UserDto.Name" />
    [StringLength(IdentityUserConsts.MaxNameLength)]
    public string? Name { get; set; }

    /// <inheritdoc cref="UserDto.Surname" />
    [StringLength(IdentityUserConsts.MaxSurnameLength)]
    public string? Surname { get; set; }

    /// <summary>E-mail address; absent or empty for who has none.</summary>
    [EmailAddress]
    [StringLength(IdentityUserConsts.MaxEmailLength)]
    public string? Email { get; set; }

    /// <inheritdoc cref="UserDto.PhoneNumber" />
    [StringLength(IdentityUserConsts.MaxPhoneNumberLength)]
    public string? PhoneNumber { get; set; }

    /// <inheritdoc cref="UserDto.IsActive" />
    public bool IsActive { get; set; } = true;

    /// <inheritdoc cref="UserDto.LockoutEnabled" />
    public bool LockoutEnabled { get; set; } = true;

    /// <inheritdoc cref="UserDto.ShouldChangePasswordOnNextLogin" />
    public bool ShouldChangePasswordOnNextLogin { get; set; }

    /// <summary>The user's roles from now on; absent to leave them as they are.</summary>
    [MaxLength(100)]
    public List<string>? RoleNames { get; set; }

    /// <summary>The sites, among those that the caller sees, that the user works in from now on; absent to leave them as they are.</summary>
    [MaxLength(1000)]
    public List<Guid>? SiteIds { get; set; }
}

/// <summary>A new user.</summary>
public class CreateUserDto : UserInputBase
{
    /// <summary>The first password.</summary>
    [Required]
    [StringLength(IdentityUserConsts.MaxPasswordLength)]
    public string Password { get; set; } = "";
}

/// <summary>Changes of a user.</summary>
public class UpdateUserDto : UserInputBase, IHasConcurrencyStamp
{
    /// <inheritdoc />
    [Required]
    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>A new password for a user.</summary>
public class ResetUserPasswordDto
{
    /// <summary>The password.</summary>
    [Required]
    [StringLength(IdentityUserConsts.MaxPasswordLength)]
    public string NewPassword { get; set; } = "";

    /// <summary>Whether the user must choose another at the next sign-in.</summary>
    public bool ShouldChangePasswordOnNextLogin { get; set; } = true;
}

/// <summary>How many users a role was given to.</summary>
public class RoleUserCountDto
{
    /// <summary>The role.</summary>
    public Guid RoleId { get; set; }

    /// <summary>Number of users, those out of service included.</summary>
    public int UserCount { get; set; }
}
