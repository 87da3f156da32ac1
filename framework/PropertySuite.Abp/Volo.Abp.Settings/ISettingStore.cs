namespace Volo.Abp.Settings;

/// <summary>Where stored setting values are read.</summary>
public interface ISettingStore
{
    /// <summary>The stored value, or null.</summary>
    /// <param name="name">Name of the setting.</param>
    /// <param name="providerName">Whose value: "U" user, "T" tenant, "G" global.</param>
    /// <param name="providerKey">User id or tenant id; null for "G".</param>
    Task<string?> GetOrNullAsync(string name, string? providerName, string? providerKey);

    /// <summary>The stored values of several settings, one entry for each name, null where nothing is stored.</summary>
    Task<List<SettingValue>> GetAllAsync(string[] names, string? providerName, string? providerKey);
}
