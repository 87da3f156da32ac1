namespace Volo.Abp.Identity;

/// <summary>Lengths of the security log.</summary>
public static class IdentitySecurityLogConsts
{
    /// <summary>Longest name of an application.</summary>
    public const int MaxApplicationNameLength = 96;

    /// <summary>Longest way of signing in.</summary>
    public const int MaxIdentityLength = 96;

    /// <summary>Longest action.</summary>
    public const int MaxActionLength = 96;

    /// <summary>Longest user name.</summary>
    public const int MaxUserNameLength = 256;

    /// <summary>Longest name of a company.</summary>
    public const int MaxTenantNameLength = 64;

    /// <summary>Longest address of a caller.</summary>
    public const int MaxClientIpAddressLength = 64;

    /// <summary>Longest id of a calling program.</summary>
    public const int MaxClientIdLength = 64;

    /// <summary>Longest correlation id.</summary>
    public const int MaxCorrelationIdLength = 64;

    /// <summary>Longest description of a browser.</summary>
    public const int MaxBrowserInfoLength = 512;
}

/// <summary>Ways of signing in.</summary>
public static class IdentitySecurityLogIdentityConsts
{
    /// <summary>By name and password.</summary>
    public static string Identity { get; set; } = "Identity";

    /// <summary>By another system.</summary>
    public static string IdentityExternal { get; set; } = "IdentityExternal";

    /// <summary>By a second factor.</summary>
    public static string IdentityTwoFactor { get; set; } = "IdentityTwoFactor";
}

/// <summary>What happens to accounts.</summary>
public static class IdentitySecurityLogActionConsts
{
    /// <summary>Signed in.</summary>
    public static string LoginSucceeded { get; set; } = "LoginSucceeded";

    /// <summary>Refused: too many wrong passwords.</summary>
    public static string LoginLockedout { get; set; } = "LoginLockedout";

    /// <summary>Refused: inactive, or something must be done first.</summary>
    public static string LoginNotAllowed { get; set; } = "LoginNotAllowed";

    /// <summary>The password was right, the second factor is awaited.</summary>
    public static string LoginRequiresTwoFactor { get; set; } = "LoginRequiresTwoFactor";

    /// <summary>Refused.</summary>
    public static string LoginFailed { get; set; } = "LoginFailed";

    /// <summary>Refused: no such user.</summary>
    public static string LoginInvalidUserName { get; set; } = "LoginInvalidUserName";

    /// <summary>Refused: wrong password.</summary>
    public static string LoginInvalidUserNameOrPassword { get; set; } = "LoginInvalidUserNameOrPassword";

    /// <summary>Signed out.</summary>
    public static string Logout { get; set; } = "Logout";

    /// <summary>Changed the own sign-in name.</summary>
    public static string ChangeUserName { get; set; } = "ChangeUserName";

    /// <summary>Changed the own e-mail address.</summary>
    public static string ChangeEmail { get; set; } = "ChangeEmail";

    /// <summary>Changed the own telephone number.</summary>
    public static string ChangePhoneNumber { get; set; } = "ChangePhoneNumber";

    /// <summary>Changed the own password.</summary>
    public static string ChangePassword { get; set; } = "ChangePassword";

    /// <summary>Switched the second factor on.</summary>
    public static string TwoFactorEnabled { get; set; } = "TwoFactorEnabled";

    /// <summary>Switched the second factor off.</summary>
    public static string TwoFactorDisabled { get; set; } = "TwoFactorDisabled";
}
