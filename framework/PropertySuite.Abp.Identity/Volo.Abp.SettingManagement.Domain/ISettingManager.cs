using Volo.Abp.Settings;

namespace Volo.Abp.SettingManagement;

/// <summary>Reads and writes settings at a given level of the chain.</summary>
public interface ISettingManager
{
    /// <summary>A setting's value.</summary>
    /// <param name="name">The setting.</param>
    /// <param name="providerName">The level to begin at.</param>
    /// <param name="providerKey">Which tenant, user …</param>
    /// <param name="fallback">Whether weaker levels count where the level has no value and the setting is inherited.</param>
    Task<string?> GetOrNullAsync(string name, string providerName, string? providerKey, bool fallback = true);

    /// <summary>The values of all settings.</summary>
    Task<List<SettingValue>> GetAllAsync(string providerName, string? providerKey, bool fallback = true);

    /// <summary>
    /// Stores a value at a level; null removes it. A value that the weaker levels give anyway is not stored but removed, unless
    /// <paramref name="forceToSet"/>.
    /// </summary>
    Task SetAsync(string name, string? value, string providerName, string? providerKey, bool forceToSet = false);

    /// <summary>Removes all values of one tenant, user …</summary>
    Task DeleteAsync(string providerName, string? providerKey);
}
