using Microsoft.Extensions.Configuration;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Settings;

/// <summary>Gives the value under <c>Settings:Name.Of.Setting</c> of the application's configuration.</summary>
public class ConfigurationSettingValueProvider : ISettingValueProvider, ITransientDependency
{
    /// <summary>Name of the provider.</summary>
    public const string ProviderName = "C";

    /// <summary>Section of the configuration.</summary>
    public const string ConfigurationNamePrefix = "Settings:";

    private readonly IConfiguration _configuration;

    /// <summary>Creates the provider.</summary>
    public ConfigurationSettingValueProvider(IConfiguration configuration)
    {
        _configuration = configuration;
    }

    /// <inheritdoc />
    public string Name => ProviderName;

    /// <inheritdoc />
    public virtual Task<string?> GetOrNullAsync(SettingDefinition setting)
        => Task.FromResult(_configuration[ConfigurationNamePrefix + setting.Name]);

    /// <inheritdoc />
    public virtual Task<List<SettingValue>> GetAllAsync(SettingDefinition[] settings)
        => Task.FromResult(
            settings.Select(setting => new SettingValue(setting.Name, _configuration[ConfigurationNamePrefix + setting.Name])).ToList());
}
