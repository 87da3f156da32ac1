using System.ComponentModel.DataAnnotations;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Identity;

namespace Volo.Abp.Account;

/// <summary>The caller's own account.</summary>
public class ProfileDto : IHasConcurrencyStamp
{
    /// <summary>The name to sign in with.</summary>
    public string UserName { get; set; } = string.Empty;

    /// <summary>E-mail address.</summary>
    public string Email { get; set; } = string.Empty;

    /// <summary>Given name.</summary>
    public string? Name { get; set; }

    /// <summary>Family name.</summary>
    public string? Surname { get; set; }

    /// <summary>Telephone number.</summary>
    public string? PhoneNumber { get; set; }

    /// <summary>Whether the password is kept elsewhere.</summary>
    public bool IsExternal { get; set; }

    /// <summary>Whether a password is set.</summary>
    public bool HasPassword { get; set; }

    /// <inheritdoc />
    public string ConcurrencyStamp { get; set; } = string.Empty;
}

/// <summary>New values of the caller's own account.</summary>
public class UpdateProfileDto : IHasConcurrencyStamp
{
    /// <summary>The name to sign in with; null leaves it.</summary>
    [StringLength(IdentityUserConsts.MaxUserNameLength)]
    public string? UserName { get; set; }

    /// <summary>E-mail address; null leaves it.</summary>
    [EmailAddress]
    [StringLength(IdentityUserConsts.MaxEmailLength)]
    public string? Email { get; set; }

    /// <summary>Given name.</summary>
    [StringLength(IdentityUserConsts.MaxNameLength)]
    public string? Name { get; set; }

    /// <summary>Family name.</summary>
    [StringLength(IdentityUserConsts.MaxSurnameLength)]
    public string? Surname { get; set; }

    /// <summary>Telephone number.</summary>
    [StringLength(IdentityUserConsts.MaxPhoneNumberLength)]
    public string? PhoneNumber { get; set; }

    /// <inheritdoc />
    public string ConcurrencyStamp { get; set; } = string.Empty;
}

/// <summary>A change of the caller's own password.</summary>
public class ChangePasswordInput
{
    /// <summary>The password until now.</summary>
    [StringLength(IdentityUserConsts.MaxPasswordLength)]
    public string? CurrentPassword { get; set; }

    /// <summary>The password from now on.</summary>
    [Required]
    [StringLength(IdentityUserConsts.MaxPasswordLength)]
    public string NewPassword { get; set; } = string.Empty;
}
