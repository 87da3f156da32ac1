namespace Volo.Abp.SettingManagement;

/// <summary>Longest values of a stored setting's fields, in characters.</summary>
public static class SettingConsts
{
    /// <summary>Longest setting name.</summary>
    public const int MaxNameLength = 128;

    /// <summary>Longest value.</summary>
    public const int MaxValueLength = 2048;

    /// <summary>Longest provider name.</summary>
    public const int MaxProviderNameLength = 64;

    /// <summary>Longest provider key.</summary>
    public const int MaxProviderKeyLength = 64;
}
