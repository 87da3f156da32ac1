using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Settings;

/// <inheritdoc cref="ISettingProvider" />
public class SettingProvider : ISettingProvider, ITransientDependency
{
    private readonly ISettingDefinitionManager _settingDefinitionManager;
    private readonly ISettingValueProviderManager _settingValueProviderManager;

    /// <summary>Creates the provider.</summary>
    public SettingProvider(ISettingDefinitionManager settingDefinitionManager, ISettingValueProviderManager settingValueProviderManager)
    {
        _settingDefinitionManager = settingDefinitionManager;
        _settingValueProviderManager = settingValueProviderManager;
    }

    /// <inheritdoc />
    public virtual async Task<string?> GetOrNullAsync(string name)
    {
        var setting = await _settingDefinitionManager.GetAsync(name);
        foreach (var provider in Enumerable.Reverse(_settingValueProviderManager.Providers).Where(provider => MaySet(provider, setting)))
        {
            var value = await provider.GetOrNullAsync(setting);
            if (value != null)
            {
                return value;
            }
        }

        return null;
    }

    /// <inheritdoc />
    public virtual async Task<List<SettingValue>> GetAllAsync(string[] names)
    {
        Check.NotNull(names, nameof(names));
        return await GetAllAsync((await _settingDefinitionManager.GetAllAsync()).Where(setting => names.Contains(setting.Name)));
    }

    /// <inheritdoc />
    public virtual async Task<List<SettingValue>> GetAllAsync() => await GetAllAsync(await _settingDefinitionManager.GetAllAsync());

    private async Task<List<SettingValue>> GetAllAsync(IEnumerable<SettingDefinition> definitions)
    {
        var settings = definitions.ToList();
        var values = settings.ToDictionary(setting => setting.Name, setting => new SettingValue(setting.Name, null));
        foreach (var provider in Enumerable.Reverse(_settingValueProviderManager.Providers))
        {
            var open = settings.Where(setting => values[setting.Name].Value == null && MaySet(provider, setting)).ToArray();
            if (open.Length == 0)
            {
                continue;
            }

            foreach (var found in await provider.GetAllAsync(open))
            {
                if (values.TryGetValue(found.Name, out var value))
                {
                    value.Value = found.Value;
                }
            }
        }

        return [.. values.Values];
    }

    private static bool MaySet(ISettingValueProvider provider, SettingDefinition setting)
        => setting.Providers.Count == 0 || setting.Providers.Contains(provider.Name);
}
