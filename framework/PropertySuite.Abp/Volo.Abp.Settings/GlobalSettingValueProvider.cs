namespace Volo.Abp.Settings;

/// <summary>Gives the value stored for the whole application.</summary>
public class GlobalSettingValueProvider : SettingValueProvider
{
    /// <summary>Name of the provider.</summary>
    public const string ProviderName = "G";

    /// <summary>Creates the provider.</summary>
    public GlobalSettingValueProvider(ISettingStore settingStore)
        : base(settingStore)
    {
    }

    /// <inheritdoc />
    public override string Name => ProviderName;

    /// <inheritdoc />
    public override Task<string?> GetOrNullAsync(SettingDefinition setting) => SettingStore.GetOrNullAsync(setting.Name, Name, null);

    /// <inheritdoc />
    public override Task<List<SettingValue>> GetAllAsync(SettingDefinition[] settings)
        => SettingStore.GetAllAsync([.. settings.Select(setting => setting.Name)], Name, null);
}
