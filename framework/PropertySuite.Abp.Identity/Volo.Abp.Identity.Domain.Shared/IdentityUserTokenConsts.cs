namespace Volo.Abp.Identity;

/// <summary>Longest values of a user token's fields, in characters.</summary>
public static class IdentityUserTokenConsts
{
    /// <summary>Longest name of who uses the token.</summary>
    public const int MaxLoginProviderLength = 64;

    /// <summary>Longest name of the token.</summary>
    public const int MaxNameLength = 128;
}
