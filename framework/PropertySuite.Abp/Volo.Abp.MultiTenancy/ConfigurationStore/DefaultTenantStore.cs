using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.MultiTenancy.ConfigurationStore;

/// <summary>Knows the tenants of the configuration, unless another store is registered.</summary>
[Dependency(TryRegister = true)]
public class DefaultTenantStore : ITenantStore, ITransientDependency
{
    private readonly IOptionsMonitor<AbpDefaultTenantStoreOptions> _options;
    private readonly ITenantNormalizer _normalizer;

    public DefaultTenantStore(IOptionsMonitor<AbpDefaultTenantStoreOptions> options, ITenantNormalizer normalizer)
    {
        _options = options;
        _normalizer = normalizer;
    }

    public Task<TenantConfiguration?> FindAsync(string normalizedName)
        => Task.FromResult(_options.CurrentValue.Tenants.FirstOrDefault(
            t => (t.NormalizedName ?? _normalizer.NormalizeName(t.Name)) == normalizedName));

    public Task<TenantConfiguration?> FindAsync(Guid id)
        => Task.FromResult(_options.CurrentValue.Tenants.FirstOrDefault(t => t.Id == id));

    public Task<IReadOnlyList<TenantConfiguration>> GetListAsync(bool includeDetails = false)
        => Task.FromResult<IReadOnlyList<TenantConfiguration>>(_options.CurrentValue.Tenants);
}
