using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.PermissionManagement;

/// <inheritdoc cref="IPermissionManager" />
public class PermissionManager : IPermissionManager, ITransientDependency
{
    private readonly IPermissionGrantRepository _permissionGrantRepository;
    private readonly IPermissionDefinitionManager _permissionDefinitionManager;
    private readonly ICurrentTenant _currentTenant;
    private readonly IReadOnlyList<IPermissionManagementProvider> _providers;

    /// <summary>Creates the manager.</summary>
    public PermissionManager(
        IPermissionGrantRepository permissionGrantRepository,
        IPermissionDefinitionManager permissionDefinitionManager,
        ICurrentTenant currentTenant,
        IServiceProvider serviceProvider,
        IOptions<PermissionManagementOptions> options)
    {
        _permissionGrantRepository = permissionGrantRepository;
        _permissionDefinitionManager = permissionDefinitionManager;
        _currentTenant = currentTenant;
        _providers = [.. options.Value.ManagementProviders
            .Select(type => (IPermissionManagementProvider)serviceProvider.GetRequiredService(type))];
    }

    /// <inheritdoc />
    public virtual async Task<PermissionWithGrantedProviders> GetAsync(string permissionName, string providerName, string providerKey) =>
        (await GetAsync([permissionName], providerName, providerKey)).Result.Single();

    /// <inheritdoc />
    public virtual async Task<MultiplePermissionWithGrantedProviders> GetAsync(
        string[] permissionNames, string providerName, string providerKey)
    {
        var result = new MultiplePermissionWithGrantedProviders(permissionNames);
        var usable = (await _permissionDefinitionManager.GetPermissionsAsync())
            .Where(permission => IsUsable(permission, providerName))
            .Select(permission => permission.Name)
            .ToHashSet();
        string[] asked = [.. permissionNames.Where(usable.Contains)];
        if (asked.Length == 0)
        {
            return result;
        }

        foreach (var provider in _providers)
        {
            var granted = (await provider.CheckAsync(asked, providerName, providerKey)).Result;
            foreach (var permission in result.Result)
            {
                if (granted.TryGetValue(permission.Name, out var grant) && grant.IsGranted)
                {
                    permission.IsGranted = true;
                    permission.Providers.Add(new PermissionValueProviderInfo(provider.Name, grant.ProviderKey ?? providerKey));
                }
            }
        }

        return result;
    }

    /// <inheritdoc />
    public virtual async Task<List<PermissionWithGrantedProviders>> GetAllAsync(string providerName, string providerKey)
    {
        var permissions = await _permissionDefinitionManager.GetPermissionsAsync();
        return (await GetAsync([.. permissions.Select(permission => permission.Name)], providerName, providerKey)).Result;
    }

    /// <inheritdoc />
    public virtual async Task SetAsync(string permissionName, string providerName, string providerKey, bool isGranted)
    {
        var permission = await _permissionDefinitionManager.GetOrNullAsync(permissionName);
        if (permission is null || !IsUsable(permission, providerName))
        {
            return;
        }

        var provider = _providers.FirstOrDefault(candidate => candidate.Name == providerName)
            ?? throw new AbpException($"Unknown permission management provider: {providerName}");
        await provider.SetAsync(permissionName, providerKey, isGranted);
    }

    /// <inheritdoc />
    public virtual async Task<PermissionGrant> UpdateProviderKeyAsync(PermissionGrant permissionGrant, string providerKey)
    {
        permissionGrant.ProviderKey = providerKey;
        return await _permissionGrantRepository.UpdateAsync(permissionGrant, autoSave: true);
    }

    /// <inheritdoc />
    public virtual async Task DeleteAsync(string providerName, string providerKey) =>
        await _permissionGrantRepository.DeleteManyAsync(
            await _permissionGrantRepository.GetListAsync(providerName, providerKey), autoSave: true);

    private bool IsUsable(PermissionDefinition permission, string providerName) =>
        permission.IsEnabled
        && permission.MultiTenancySide.HasFlag(_currentTenant.GetMultiTenancySide())
        && (permission.Providers.Count == 0 || permission.Providers.Contains(providerName));
}
