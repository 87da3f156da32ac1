using Volo.Abp.Settings;

namespace Volo.Abp.SettingManagement;

/// <summary>Reads and writes stored values of settings.</summary>
public interface ISettingManagementStore
{
    /// <summary>One provider's value of one setting, or null.</summary>
    Task<string?> GetOrNullAsync(string name, string? providerName, string? providerKey);

    /// <summary>All values of one provider.</summary>
    Task<List<SettingValue>> GetListAsync(string? providerName, string? providerKey);

    /// <summary>One provider's values of the named settings, null where there is none.</summary>
    Task<List<SettingValue>> GetListAsync(string[] names, string? providerName, string? providerKey);

    /// <summary>Stores a value.</summary>
    Task SetAsync(string name, string value, string? providerName, string? providerKey);

    /// <summary>Removes a value; nothing happens when there is none.</summary>
    Task DeleteAsync(string name, string? providerName, string? providerKey);
}
