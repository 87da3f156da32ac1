using Volo.Abp.DependencyInjection;
using Volo.Abp.Settings;

namespace Volo.Abp.SettingManagement;

/// <summary>Gives the value providers what is stored.</summary>
[Dependency(ReplaceServices = true)]
public class SettingStore : ISettingStore, ITransientDependency
{
    private readonly ISettingManagementStore _managementStore;

    /// <summary>Creates the store.</summary>
    public SettingStore(ISettingManagementStore managementStore)
    {
        _managementStore = managementStore;
    }

    /// <inheritdoc />
    public virtual Task<string?> GetOrNullAsync(string name, string? providerName, string? providerKey) =>
        _managementStore.GetOrNullAsync(name, providerName, providerKey);

    /// <inheritdoc />
    public virtual Task<List<SettingValue>> GetAllAsync(string[] names, string? providerName, string? providerKey) =>
        _managementStore.GetListAsync(names, providerName, providerKey);
}
