namespace Volo.Abp.PermissionManagement;

/// <summary>Longest values of a grant's fields, in characters.</summary>
public static class PermissionGrantConsts
{
    /// <summary>Longest permission name.</summary>
    public const int MaxNameLength = 128;

    /// <summary>Longest provider name.</summary>
    public const int MaxProviderNameLength = 64;

    /// <summary>Longest provider key.</summary>
    public const int MaxProviderKeyLength = 64;
}
