using System.ComponentModel.DataAnnotations;
using Volo.Abp.Identity;

namespace PropertySuite.Identity;

/// <summary>The caller's second factor.</summary>
public class TwoFactorDto
{
    /// <summary>Whether a code is asked for at sign-in.</summary>
    public bool IsEnabled { get; set; }

    /// <summary>How many recovery codes are left.</summary>
    public int RecoveryCodesLeft { get; set; }

    /// <summary>Whether an authenticator's key has been given out.</summary>
    public bool HasAuthenticator { get; set; }
}

/// <summary>What an authenticator app needs.</summary>
public class AuthenticatorDto
{
    /// <summary>The key in base 32, in groups of four to be typed.</summary>
    public string SharedKey { get; set; } = string.Empty;

    /// <summary>The same as address, to be shown as a QR code.</summary>
    public string AuthenticatorUri { get; set; } = string.Empty;
}

/// <summary>Recovery codes, readable this once.</summary>
public class RecoveryCodesDto
{
    /// <summary>The codes; each lets in once.</summary>
    public IReadOnlyList<string> RecoveryCodes { get; set; } = [];
}

/// <summary>A code that proves that the app has the key, and the password, that it is the owner of the account who wants it.</summary>
public class EnableTwoFactorInput : ConfirmPasswordInput
{
    /// <summary>Six digits.</summary>
    /// <example>123456</example>
    [Required]
    [StringLength(16)]
    public string Code { get; set; } = string.Empty;
}

/// <summary>The caller's password, as proof of who it is.</summary>
public class ConfirmPasswordInput
{
    /// <summary>The password.</summary>
    [Required]
    [StringLength(IdentityUserConsts.MaxPasswordLength)]
    public string Password { get; set; } = string.Empty;
}
