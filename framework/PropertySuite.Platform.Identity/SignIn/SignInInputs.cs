using System.ComponentModel.DataAnnotations;
using Volo.Abp.Account.Web.Areas.Account.Controllers.Models;
using Volo.Abp.Identity;
using Volo.Abp.TenantManagement;

namespace PropertySuite.Identity;

/// <summary>What somebody typed to sign in.</summary>
public class SignInInput : UserLoginInfo
{
    /// <summary>The company's name, needed only where several companies have a user of that name.</summary>
    [StringLength(TenantConsts.MaxNameLength)]
    public string? TenantName { get; set; }
}

/// <summary>The second step of signing in.</summary>
public class TwoFactorLoginInput
{
    /// <summary>Six digits of the authenticator app, or a recovery code.</summary>
    /// <example>123456</example>
    [Required]
    [StringLength(32)]
    public string Code { get; set; } = string.Empty;

    /// <summary>Whether it is a recovery code.</summary>
    public bool IsRecoveryCode { get; set; }

    /// <summary>Whether to stay signed in when the browser is closed.</summary>
    public bool RememberMe { get; set; }

    /// <summary>Whether to ask for no code on this device for a month.</summary>
    public bool RememberThisDevice { get; set; }
}

/// <summary>A new password that has to be set before signing in.</summary>
public class ChangePasswordLoginInput
{
    /// <summary>User name or e-mail address.</summary>
    [Required]
    [StringLength(255)]
    public string UserNameOrEmailAddress { get; set; } = string.Empty;

    /// <summary>The password so far.</summary>
    [Required]
    [StringLength(IdentityUserConsts.MaxPasswordLength)]
    public string CurrentPassword { get; set; } = string.Empty;

    /// <summary>The new password.</summary>
    [Required]
    [StringLength(IdentityUserConsts.MaxPasswordLength)]
    public string NewPassword { get; set; } = string.Empty;

    /// <summary>The company's name, needed only where several companies have a user of that name.</summary>
    [StringLength(TenantConsts.MaxNameLength)]
    public string? TenantName { get; set; }

    /// <summary>Whether to stay signed in when the browser is closed.</summary>
    public bool RememberMe { get; set; }
}
