namespace Volo.Abp.Identity;

/// <summary>Longest values of a user's fields, in characters.</summary>
public static class IdentityUserConsts
{
    /// <summary>Longest user name.</summary>
    public const int MaxUserNameLength = 256;

    /// <summary>Longest given name.</summary>
    public const int MaxNameLength = 64;

    /// <summary>Longest family name.</summary>
    public const int MaxSurnameLength = 64;

    /// <summary>Longest user name in upper case.</summary>
    public const int MaxNormalizedUserNameLength = MaxUserNameLength;

    /// <summary>Longest e-mail address.</summary>
    public const int MaxEmailLength = 256;

    /// <summary>Longest e-mail address in upper case.</summary>
    public const int MaxNormalizedEmailLength = MaxEmailLength;

    /// <summary>Longest telephone number.</summary>
    public const int MaxPhoneNumberLength = 16;

    /// <summary>Longest password a user may type.</summary>
    public const int MaxPasswordLength = 128;

    /// <summary>Longest stored password hash.</summary>
    public const int MaxPasswordHashLength = 256;

    /// <summary>Longest security stamp.</summary>
    public const int MaxSecurityStampLength = 256;
}
