using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Settings;

/// <summary>The store of an application that stores no settings.</summary>
[Dependency(TryRegister = true)]
public class NullSettingStore : ISettingStore, ISingletonDependency
{
    /// <inheritdoc />
    public Task<string?> GetOrNullAsync(string name, string? providerName, string? providerKey) => Task.FromResult<string?>(null);

    /// <inheritdoc />
    public Task<List<SettingValue>> GetAllAsync(string[] names, string? providerName, string? providerKey)
        => Task.FromResult(names.Select(name => new SettingValue(name, null)).ToList());
}
