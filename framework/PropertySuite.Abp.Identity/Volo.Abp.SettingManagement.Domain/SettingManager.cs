using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Settings;

namespace Volo.Abp.SettingManagement;

/// <inheritdoc cref="ISettingManager" />
public class SettingManager : ISettingManager, ITransientDependency
{
    private readonly ISettingDefinitionManager _definitions;
    private readonly ISettingManagementStore _store;
    private readonly IReadOnlyList<ISettingManagementProvider> _strongestFirst;

    /// <summary>Creates the manager.</summary>
    public SettingManager(
        IOptions<SettingManagementOptions> options,
        IServiceProvider serviceProvider,
        ISettingDefinitionManager definitions,
        ISettingManagementStore store)
    {
        _definitions = definitions;
        _store = store;
        _strongestFirst = [.. options.Value.Providers
            .Select(type => (ISettingManagementProvider)serviceProvider.GetRequiredService(type))
            .Reverse()];
    }

    /// <inheritdoc />
    public virtual async Task<string?> GetOrNullAsync(string name, string providerName, string? providerKey, bool fallback = true) =>
        await GetOrNullAsync(await _definitions.GetAsync(name), From(providerName), providerKey, fallback);

    /// <inheritdoc />
    public virtual async Task<List<SettingValue>> GetAllAsync(string providerName, string? providerKey, bool fallback = true)
    {
        var levels = From(providerName);
        var values = new List<SettingValue>();
        foreach (var setting in await _definitions.GetAllAsync())
        {
            if (await GetOrNullAsync(setting, levels, providerKey, fallback) is { } value)
            {
                values.Add(new SettingValue(setting.Name, value));
            }
        }

        return values;
    }

    /// <inheritdoc />
    public virtual async Task SetAsync(string name, string? value, string providerName, string? providerKey, bool forceToSet = false)
    {
        var setting = await _definitions.GetAsync(name);
        var levels = From(providerName);
        if (levels.Count == 0)
        {
            throw new AbpException($"Unknown setting management provider: {providerName}");
        }

        var isRedundant = !forceToSet
            && setting.IsInherited
            && levels.Count > 1
            && value == await GetOrNullAsync(setting, [.. levels.Skip(1)], providerKey: null, fallback: true);
        if (value is null || isRedundant)
        {
            await levels[0].ClearAsync(setting, providerKey);
        }
        else
        {
            await levels[0].SetAsync(setting, value, providerKey);
        }
    }

    /// <inheritdoc />
    public virtual async Task DeleteAsync(string providerName, string? providerKey)
    {
        foreach (var setting in await _store.GetListAsync(providerName, providerKey))
        {
            await _store.DeleteAsync(setting.Name, providerName, providerKey);
        }
    }

    private static async Task<string?> GetOrNullAsync(
        SettingDefinition setting, IReadOnlyList<ISettingManagementProvider> levels, string? providerKey, bool fallback)
    {
        for (var index = 0; index < levels.Count; index++)
        {
            if (index > 0 && (!fallback || !setting.IsInherited))
            {
                break;
            }

            var level = levels[index];
            if (IsAllowed(setting, level) && await level.GetOrNullAsync(setting, index == 0 ? providerKey : null) is { } value)
            {
                return value;
            }
        }

        return null;
    }

    private static bool IsAllowed(SettingDefinition setting, ISettingManagementProvider level) =>
        setting.Providers.Count == 0 || setting.Providers.Contains(level.Name);

    private List<ISettingManagementProvider> From(string providerName) =>
        [.. _strongestFirst.SkipWhile(provider => provider.Name != providerName)];
}
