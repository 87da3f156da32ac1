using Volo.Abp.Settings;

namespace Volo.Abp.SettingManagement;

/// <summary>A level whose values lie in the settings' table. A module adds its own level by deriving from this class and adding it to
/// <see cref="SettingManagementOptions.Providers"/>.</summary>
public abstract class SettingManagementProvider : ISettingManagementProvider
{
    /// <summary>Creates the provider.</summary>
    protected SettingManagementProvider(ISettingManagementStore settingManagementStore)
    {
        SettingManagementStore = settingManagementStore;
    }

    /// <inheritdoc />
    public abstract string Name { get; }

    /// <summary>Stored values.</summary>
    protected ISettingManagementStore SettingManagementStore { get; }

    /// <inheritdoc />
    public virtual Task<string?> GetOrNullAsync(SettingDefinition setting, string? providerKey) =>
        SettingManagementStore.GetOrNullAsync(setting.Name, Name, NormalizeProviderKey(providerKey));

    /// <inheritdoc />
    public virtual Task SetAsync(SettingDefinition setting, string value, string? providerKey) =>
        SettingManagementStore.SetAsync(setting.Name, value, Name, NormalizeProviderKey(providerKey));

    /// <inheritdoc />
    public virtual Task ClearAsync(SettingDefinition setting, string? providerKey) =>
        SettingManagementStore.DeleteAsync(setting.Name, Name, NormalizeProviderKey(providerKey));

    /// <summary>Turns what callers give as key into what is stored.</summary>
    protected virtual string? NormalizeProviderKey(string? providerKey) => providerKey;
}
