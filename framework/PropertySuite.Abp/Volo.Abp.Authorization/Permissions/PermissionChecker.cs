using System.Security.Claims;
using PropertySuite.Authorization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Security.Claims;

namespace Volo.Abp.Authorization.Permissions;

/// <summary>
/// Asks all value providers: granted when at least one grants and none prohibits. Belongs to a scope, like the store that it reads.
/// </summary>
public class PermissionChecker : IPermissionChecker, ITransientDependency
{
    private readonly ICurrentPrincipalAccessor _principalAccessor;
    private readonly IPermissionDefinitionManager _permissionDefinitionManager;
    private readonly ICurrentTenant _currentTenant;
    private readonly IPermissionValueProviderManager _valueProviderManager;
    private readonly IPermissionStore _permissionStore;

    /// <summary>Creates the checker.</summary>
    public PermissionChecker(
        ICurrentPrincipalAccessor principalAccessor,
        IPermissionDefinitionManager permissionDefinitionManager,
        ICurrentTenant currentTenant,
        IPermissionValueProviderManager valueProviderManager,
        IPermissionStore permissionStore)
    {
        _principalAccessor = principalAccessor;
        _permissionDefinitionManager = permissionDefinitionManager;
        _currentTenant = currentTenant;
        _valueProviderManager = valueProviderManager;
        _permissionStore = permissionStore;
    }

    /// <inheritdoc />
    public virtual Task<bool> IsGrantedAsync(string name) => IsGrantedAsync(_principalAccessor.Principal, name);

    /// <inheritdoc />
    public virtual async Task<bool> IsGrantedAsync(ClaimsPrincipal? claimsPrincipal, string name)
    {
        Check.NotNull(name, nameof(name));
        var permission = await _permissionDefinitionManager.GetOrNullAsync(name);
        if (permission == null || !CanBeGranted(permission, claimsPrincipal))
        {
            return false;
        }

        await PrefetchAsync(claimsPrincipal);
        var context = new PermissionValueCheckContext(permission, claimsPrincipal);
        var isGranted = false;
        foreach (var provider in _valueProviderManager.ValueProviders.Where(provider => MayDecide(provider, permission)))
        {
            switch (await provider.CheckAsync(context))
            {
                case PermissionGrantResult.Prohibited:
                    return false;
                case PermissionGrantResult.Granted:
                    isGranted = true;
                    break;
            }
        }

        return isGranted;
    }

    /// <inheritdoc />
    public virtual Task<MultiplePermissionGrantResult> IsGrantedAsync(string[] names) => IsGrantedAsync(_principalAccessor.Principal, names);

    /// <inheritdoc />
    public virtual async Task<MultiplePermissionGrantResult> IsGrantedAsync(ClaimsPrincipal? claimsPrincipal, string[] names)
    {
        Check.NotNull(names, nameof(names));
        var result = new MultiplePermissionGrantResult(names);
        var permissions = new List<PermissionDefinition>(names.Length);
        foreach (var name in names.Distinct())
        {
            var permission = await _permissionDefinitionManager.GetOrNullAsync(name);
            if (permission == null)
            {
                result.Result[name] = PermissionGrantResult.Prohibited;
            }
            else if (CanBeGranted(permission, claimsPrincipal))
            {
                permissions.Add(permission);
            }
        }

        if (permissions.Count == 0)
        {
            return result;
        }

        await PrefetchAsync(claimsPrincipal);
        foreach (var provider in _valueProviderManager.ValueProviders)
        {
            var open = permissions
                .Where(permission => result.Result[permission.Name] != PermissionGrantResult.Prohibited && MayDecide(provider, permission))
                .ToList();
            if (open.Count == 0)
            {
                continue;
            }

            var decisions = await provider.CheckAsync(new PermissionValuesCheckContext(open, claimsPrincipal));
            foreach (var (name, decision) in decisions.Result)
            {
                if (decision != PermissionGrantResult.Undefined && result.Result.ContainsKey(name))
                {
                    result.Result[name] = decision;
                }
            }
        }

        return result;
    }

    private static bool MayDecide(IPermissionValueProvider provider, PermissionDefinition permission)
        => permission.Providers.Count == 0 || permission.Providers.Contains(provider.Name);

    private bool CanBeGranted(PermissionDefinition permission, ClaimsPrincipal? principal)
    {
        var side = principal == null
            ? _currentTenant.GetMultiTenancySide()
            : string.IsNullOrEmpty(principal.FindFirst(AbpClaimTypes.TenantId)?.Value) ? MultiTenancySides.Host : MultiTenancySides.Tenant;
        return permission.IsEnabled && permission.MultiTenancySide.HasFlag(side);
    }

    private async Task PrefetchAsync(ClaimsPrincipal? principal)
    {
        if (principal == null || _permissionStore is not IPermissionGrantPrefetch prefetch)
        {
            return;
        }

        var holders = principal.FindAll(AbpClaimTypes.Role)
            .Select(claim => new PermissionHolder(RolePermissionValueProvider.ProviderName, claim.Value))
            .Concat(principal.FindAll(AbpClaimTypes.UserId)
                .Select(claim => new PermissionHolder(UserPermissionValueProvider.ProviderName, claim.Value)))
            .Concat(principal.FindAll(AbpClaimTypes.ClientId)
                .Select(claim => new PermissionHolder(ClientPermissionValueProvider.ProviderName, claim.Value)))
            .ToHashSet();
        if (holders.Count > 0)
        {
            await prefetch.PrefetchAsync(holders);
        }
    }
}
