namespace Volo.Abp.Settings;

/// <summary>
/// Reads settings as they hold for the current user and tenant: the user's value before the tenant's, the global one, the
/// configuration's (section <c>Settings</c>) and the definition's default.
/// </summary>
public interface ISettingProvider
{
    /// <summary>The value, or null when nothing gives one.</summary>
    /// <exception cref="AbpException">The setting is not defined.</exception>
    Task<string?> GetOrNullAsync(string name);

    /// <summary>The values of the named settings; names that are not defined are left out.</summary>
    Task<List<SettingValue>> GetAllAsync(string[] names);

    /// <summary>The values of all settings.</summary>
    Task<List<SettingValue>> GetAllAsync();
}
