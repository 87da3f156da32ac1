namespace Volo.Abp.Identity;

/// <summary>Longest values of a role's fields, in characters.</summary>
public static class IdentityRoleConsts
{
    /// <summary>Longest role name.</summary>
    public const int MaxNameLength = 256;

    /// <summary>Longest role name in upper case.</summary>
    public const int MaxNormalizedNameLength = MaxNameLength;
}
