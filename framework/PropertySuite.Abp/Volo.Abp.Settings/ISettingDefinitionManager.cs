namespace Volo.Abp.Settings;

/// <summary>The defined settings.</summary>
public interface ISettingDefinitionManager
{
    /// <summary>The setting called <paramref name="name"/>.</summary>
    /// <exception cref="AbpException">It is not defined.</exception>
    Task<SettingDefinition> GetAsync(string name);

    /// <summary>The setting called <paramref name="name"/>, or null.</summary>
    Task<SettingDefinition?> GetOrNullAsync(string name);

    /// <summary>All settings.</summary>
    Task<IReadOnlyList<SettingDefinition>> GetAllAsync();
}
