using Volo.Abp.Settings;

namespace Volo.Abp.SettingManagement;

/// <summary>One level of the chain in which a setting gets its value: its default, everybody, one tenant, one user …</summary>
public interface ISettingManagementProvider
{
    /// <summary>The level: "D", "C", "G", "T", "U" or a module's own.</summary>
    string Name { get; }

    /// <summary>This level's value, or null.</summary>
    /// <param name="setting">The setting.</param>
    /// <param name="providerKey">Which tenant, user …; null for the current one where the level knows it.</param>
    Task<string?> GetOrNullAsync(SettingDefinition setting, string? providerKey);

    /// <summary>Stores a value at this level.</summary>
    Task SetAsync(SettingDefinition setting, string value, string? providerKey);

    /// <summary>Removes this level's value.</summary>
    Task ClearAsync(SettingDefinition setting, string? providerKey);
}
