using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;
using Volo.Abp.Application.Services;
using Volo.Abp.Authorization;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Localization;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.PermissionManagement;

/// <inheritdoc cref="IPermissionAppService" />
[Authorize]
public class PermissionAppService : ApplicationService, IPermissionAppService
{
    /// <summary>Creates the service.</summary>
    public PermissionAppService(
        IPermissionManager permissionManager,
        IPermissionDefinitionManager permissionDefinitionManager,
        IOptions<PermissionManagementOptions> options)
    {
        PermissionManager = permissionManager;
        PermissionDefinitionManager = permissionDefinitionManager;
        Options = options.Value;
    }

    /// <summary>Who has which permission.</summary>
    protected IPermissionManager PermissionManager { get; }

    /// <summary>Which permissions there are.</summary>
    protected IPermissionDefinitionManager PermissionDefinitionManager { get; }

    /// <summary>Who may grant.</summary>
    protected PermissionManagementOptions Options { get; }

    /// <inheritdoc />
    public virtual async Task<GetPermissionListResultDto> GetAsync(string providerName, string providerKey)
    {
        await CheckProviderPolicy(providerName);
        var result = new GetPermissionListResultDto { EntityDisplayName = providerKey };
        var side = CurrentTenant.GetMultiTenancySide();
        var held = (await PermissionManager.GetAllAsync(providerName, providerKey)).ToDictionary(permission => permission.Name);

        foreach (var group in await PermissionDefinitionManager.GetGroupsAsync())
        {
            var permissions = group.GetPermissionsWithChildren()
                .Where(permission => permission.IsEnabled
                    && permission.MultiTenancySide.HasFlag(side)
                    && (permission.Providers.Count == 0 || permission.Providers.Contains(providerName)))
                .Select(permission => ToDto(permission, held[permission.Name]))
                .ToList();
            if (permissions.Count > 0)
            {
                result.Groups.Add(ToDto(group, permissions));
            }
        }

        return result;
    }

    /// <inheritdoc />
    public virtual async Task UpdateAsync(string providerName, string providerKey, UpdatePermissionsDto input)
    {
        await CheckProviderPolicy(providerName);
        foreach (var permission in input.Permissions)
        {
            await PermissionManager.SetAsync(permission.Name, providerName, providerKey, permission.IsGranted);
        }
    }

    /// <summary>Lets only those pass who may change grants of that kind of holder.</summary>
    protected virtual async Task CheckProviderPolicy(string providerName)
    {
        if (!Options.ProviderPolicies.TryGetValue(providerName, out var policy))
        {
            throw new AbpAuthorizationException($"No policy says who may manage the permissions of provider '{providerName}'.");
        }

        await AuthorizationService.CheckAsync(policy);
    }

    private PermissionGroupDto ToDto(PermissionGroupDefinition group, List<PermissionGrantInfoDto> permissions)
    {
        var text = group.DisplayName as LocalizableString;
        return new PermissionGroupDto
        {
            Name = group.Name,
            DisplayName = group.DisplayName.Localize(StringLocalizerFactory),
            DisplayNameKey = text?.Name,
            DisplayNameResource = text?.ResourceType is { } resource ? LocalizationResourceNameAttribute.GetName(resource) : null,
            Permissions = permissions,
        };
    }

    private PermissionGrantInfoDto ToDto(PermissionDefinition permission, PermissionWithGrantedProviders held) => new()
    {
        Name = permission.Name,
        DisplayName = permission.DisplayName.Localize(StringLocalizerFactory),
        ParentName = permission.Parent?.Name,
        IsGranted = held.IsGranted,
        AllowedProviders = [.. permission.Providers],
        GrantedProviders = [.. held.Providers.Select(
            provider => new ProviderInfoDto { ProviderName = provider.Name, ProviderKey = provider.Key })],
    };
}
