namespace Volo.Abp.Settings;

/// <summary>Gives settings the values of one level: default, configuration, global, tenant or user.</summary>
public interface ISettingValueProvider
{
    /// <summary>Name of the level; unique.</summary>
    string Name { get; }

    /// <summary>The value at this level, or null.</summary>
    Task<string?> GetOrNullAsync(SettingDefinition setting);

    /// <summary>The values at this level, one entry for each setting, null where there is none.</summary>
    Task<List<SettingValue>> GetAllAsync(SettingDefinition[] settings);
}
