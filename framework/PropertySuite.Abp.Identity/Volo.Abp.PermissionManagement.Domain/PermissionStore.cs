using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Authorization;
using PropertySuite.PermissionManagement;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.PermissionManagement;

/// <summary>Answers permission checks from the grants' table, with one query for all holders that are not known yet.</summary>
public class PermissionStore : IPermissionStore, IPermissionGrantPrefetch
{
    private readonly IPermissionHolderGrants _holderGrants;
    private readonly PermissionGrantCache _cache;
    private readonly ICurrentTenant _currentTenant;

    /// <summary>Creates the store.</summary>
    public PermissionStore(IServiceProvider serviceProvider, ICurrentTenant currentTenant)
    {
        _holderGrants = serviceProvider.GetRequiredService<IPermissionHolderGrants>();
        _cache = serviceProvider.GetRequiredService<PermissionGrantCache>();
        _currentTenant = currentTenant;
    }

    /// <inheritdoc />
    public virtual async Task<bool> IsGrantedAsync(string name, string? providerName, string? providerKey) =>
        providerName != null
        && providerKey != null
        && (await GetNamesAsync(new PermissionHolder(providerName, providerKey))).Contains(name);

    /// <inheritdoc />
    public virtual async Task<MultiplePermissionGrantResult> IsGrantedAsync(string[] names, string? providerName, string? providerKey)
    {
        var result = new MultiplePermissionGrantResult(names);
        if (providerName != null && providerKey != null)
        {
            var granted = await GetNamesAsync(new PermissionHolder(providerName, providerKey));
            foreach (var name in names.Where(granted.Contains))
            {
                result.Result[name] = PermissionGrantResult.Granted;
            }
        }

        return result;
    }

    /// <inheritdoc />
    async Task IPermissionGrantPrefetch.PrefetchAsync(IReadOnlyCollection<PermissionHolder> holders)
    {
        var unknown = holders.Where(holder => _cache.Find(Key(holder)) is null).ToList();
        if (unknown.Count == 0)
        {
            return;
        }

        var grants = await _holderGrants.GetNamesAsync(unknown);
        foreach (var (holder, names) in grants)
        {
            _cache.Keep(Key(holder), names);
        }
    }

    private Task<IReadOnlySet<string>> GetNamesAsync(PermissionHolder holder) =>
        _cache.GetOrReadAsync(Key(holder), async () => (await _holderGrants.GetNamesAsync([holder]))[holder]);

    private TenantPermissionHolder Key(PermissionHolder holder) => new(_currentTenant.Id, holder);
}
