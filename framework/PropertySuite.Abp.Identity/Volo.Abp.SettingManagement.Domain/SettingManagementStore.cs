using Microsoft.Extensions.DependencyInjection;
using PropertySuite.SettingManagement;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Guids;
using Volo.Abp.Settings;
using Volo.Abp.Uow;

namespace Volo.Abp.SettingManagement;

/// <inheritdoc cref="ISettingManagementStore" />
public class SettingManagementStore : ISettingManagementStore, ITransientDependency
{
    private readonly ISettingRepository _settingRepository;
    private readonly IGuidGenerator _guidGenerator;
    private readonly SettingValueCache _cache;

    /// <summary>Creates the store.</summary>
    public SettingManagementStore(ISettingRepository settingRepository, IGuidGenerator guidGenerator, IServiceProvider serviceProvider)
    {
        _settingRepository = settingRepository;
        _guidGenerator = guidGenerator;
        _cache = serviceProvider.GetRequiredService<SettingValueCache>();
    }

    /// <inheritdoc />
    public virtual async Task<string?> GetOrNullAsync(string name, string? providerName, string? providerKey) =>
        (await GetValuesAsync(providerName, providerKey)).GetValueOrDefault(name);

    /// <inheritdoc />
    public virtual async Task<List<SettingValue>> GetListAsync(string? providerName, string? providerKey) =>
        [.. (await GetValuesAsync(providerName, providerKey)).Select(pair => new SettingValue(pair.Key, pair.Value))];

    /// <inheritdoc />
    public virtual async Task<List<SettingValue>> GetListAsync(string[] names, string? providerName, string? providerKey)
    {
        var values = await GetValuesAsync(providerName, providerKey);
        return [.. names.Select(name => new SettingValue(name, values.GetValueOrDefault(name)))];
    }

    /// <inheritdoc />
    [UnitOfWork]
    public virtual async Task SetAsync(string name, string value, string? providerName, string? providerKey)
    {
        Check.Length(value, nameof(value), SettingConsts.MaxValueLength);
        var setting = await _settingRepository.FindAsync(name, providerName, providerKey);
        if (setting is null)
        {
            await _settingRepository.InsertAsync(
                new Setting(_guidGenerator.Create(), name, value, providerName, providerKey), autoSave: true);
        }
        else
        {
            setting.Value = value;
            await _settingRepository.UpdateAsync(setting, autoSave: true);
        }

        _cache.Forget(new SettingHolder(providerName, providerKey));
    }

    /// <inheritdoc />
    [UnitOfWork]
    public virtual async Task DeleteAsync(string name, string? providerName, string? providerKey)
    {
        if (await _settingRepository.FindAsync(name, providerName, providerKey) is { } setting)
        {
            await _settingRepository.DeleteAsync(setting, autoSave: true);
            _cache.Forget(new SettingHolder(providerName, providerKey));
        }
    }

    private Task<IReadOnlyDictionary<string, string>> GetValuesAsync(string? providerName, string? providerKey) =>
        _cache.GetOrReadAsync(new SettingHolder(providerName, providerKey), async () =>
        {
            var stored = await _settingRepository.GetListAsync(providerName, providerKey);
            return stored.GroupBy(setting => setting.Name).ToDictionary(group => group.Key, group => group.First().Value);
        });
}
