using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Settings;

/// <summary>Base of value providers that look into the setting store.</summary>
public abstract class SettingValueProvider : ISettingValueProvider, ITransientDependency
{
    /// <summary>Creates the provider.</summary>
    protected SettingValueProvider(ISettingStore settingStore)
    {
        SettingStore = settingStore;
    }

    /// <inheritdoc />
    public abstract string Name { get; }

    /// <summary>Where values are read.</summary>
    protected ISettingStore SettingStore { get; }

    /// <inheritdoc />
    public abstract Task<string?> GetOrNullAsync(SettingDefinition setting);

    /// <inheritdoc />
    public abstract Task<List<SettingValue>> GetAllAsync(SettingDefinition[] settings);
}
