namespace Volo.Abp.Settings;

/// <summary>Gives the default of the definition.</summary>
public class DefaultValueSettingValueProvider : SettingValueProvider
{
    /// <summary>Name of the provider.</summary>
    public const string ProviderName = "D";

    /// <summary>Creates the provider.</summary>
    public DefaultValueSettingValueProvider(ISettingStore settingStore)
        : base(settingStore)
    {
    }

    /// <inheritdoc />
    public override string Name => ProviderName;

    /// <inheritdoc />
    public override Task<string?> GetOrNullAsync(SettingDefinition setting) => Task.FromResult(setting.DefaultValue);

    /// <inheritdoc />
    public override Task<List<SettingValue>> GetAllAsync(SettingDefinition[] settings)
        => Task.FromResult(settings.Select(setting => new SettingValue(setting.Name, setting.DefaultValue)).ToList());
}
