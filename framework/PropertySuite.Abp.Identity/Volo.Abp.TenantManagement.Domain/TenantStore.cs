using Microsoft.Extensions.DependencyInjection;
using PropertySuite.TenantManagement;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.TenantManagement;

/// <summary>Finds tenants for multi-tenancy in the tenants' table.</summary>
/// <remarks>Repositories need connection strings, which may depend on the tenant; so this store asks for its repository only when it
/// reads.</remarks>
[Dependency(ReplaceServices = true)]
[ExposeServices(typeof(ITenantStore), typeof(TenantStore))]
public class TenantStore : ITenantStore, ITransientDependency
{
    private readonly IServiceProvider _serviceProvider;
    private readonly ICurrentTenant _currentTenant;
    private readonly TenantCache _cache;

    /// <summary>Creates the store.</summary>
    public TenantStore(IServiceProvider serviceProvider, ICurrentTenant currentTenant)
    {
        _serviceProvider = serviceProvider;
        _currentTenant = currentTenant;
        _cache = serviceProvider.GetRequiredService<TenantCache>();
    }

    /// <summary>Stored tenants.</summary>
    protected ITenantRepository TenantRepository => _serviceProvider.GetRequiredService<ITenantRepository>();

    /// <inheritdoc />
    public virtual async Task<TenantConfiguration?> FindAsync(string normalizedName) =>
        (await _cache.GetOrReadAsync(normalizedName, async () =>
        {
            using (_currentTenant.Change(null))
            {
                return TenantLookup.Of(await TenantRepository.FindByNameAsync(normalizedName));
            }
        })).Tenant;

    /// <inheritdoc />
    public virtual async Task<TenantConfiguration?> FindAsync(Guid id) =>
        (await _cache.GetOrReadAsync(id.ToString(), async () =>
        {
            using (_currentTenant.Change(null))
            {
                return TenantLookup.Of(await TenantRepository.FindAsync(id));
            }
        })).Tenant;

    /// <inheritdoc />
    public virtual async Task<IReadOnlyList<TenantConfiguration>> GetListAsync(bool includeDetails = false)
    {
        using (_currentTenant.Change(null))
        {
            var tenants = await TenantRepository.GetListAsync(includeDetails: includeDetails);
            return [.. tenants.Select(tenant => TenantLookup.Of(tenant).Tenant!)];
        }
    }
}
