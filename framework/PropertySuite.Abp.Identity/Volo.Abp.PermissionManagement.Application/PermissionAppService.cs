using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;
using PropertySuite.Identity;
using Volo.Abp.Application.Services;
using Volo.Abp.Authorization;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Identity;
using Volo.Abp.Localization;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.PermissionManagement;

/// <inheritdoc cref="IPermissionAppService" />
[Authorize]
public class PermissionAppService : ApplicationService, IPermissionAppService
{
    /// <summary>The role that gets every permission at seeding; without them nobody could give them back.</summary>
    private const string AdminRoleName = "admin";

    /// <summary>Creates the service.</summary>
    public PermissionAppService(
        IPermissionManager permissionManager,
        IPermissionDefinitionManager permissionDefinitionManager,
        IOptions<PermissionManagementOptions> options,
        IIdentityRoleRepository roleRepository,
        IIdentityUserRepository userRepository,
        RightsGuard rightsGuard)
    {
        RoleRepository = roleRepository;
        UserRepository = userRepository;
        RightsGuard = rightsGuard;
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

    /// <summary>Roles, which can hold permissions.</summary>
    protected IIdentityRoleRepository RoleRepository { get; }

    /// <summary>Users, who can hold permissions.</summary>
    protected IIdentityUserRepository UserRepository { get; }

    /// <summary>Keeps rights from growing.</summary>
    protected RightsGuard RightsGuard { get; }

    /// <inheritdoc />
    public virtual async Task<GetPermissionListResultDto> GetAsync(string providerName, string providerKey)
    {
        await CheckProviderPolicyAsync(providerName);
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
        await CheckProviderPolicyAsync(providerName);
        await CheckHolderAsync(providerName, providerKey);
        var held = (await PermissionManager.GetAllAsync(providerName, providerKey)).ToDictionary(
            permission => permission.Name,
            permission => permission.Providers.Any(provider => provider.Name == providerName));

        var changes = input.Permissions
            .Where(permission => held.TryGetValue(permission.Name, out var isHeld) && isHeld != permission.IsGranted)
            .ToList();
        if (providerName == RolePermissionValueProvider.ProviderName
            && providerKey == AdminRoleName
            && !await RightsGuard.MayTakeFromAdministratorsAsync([.. changes.Where(change => !change.IsGranted).Select(change => change.Name)]))
        {
            throw new BusinessException(OwnIdentityErrorCodes.AdminRolePermissions);
        }

        var isToSelf = providerName == RolePermissionValueProvider.ProviderName
            ? await RightsGuard.IsOwnRoleAsync(providerKey)
            : providerKey == CurrentUser.Id?.ToString();
        await RightsGuard.CheckMayGiveAsync([.. changes.Where(change => change.IsGranted).Select(change => change.Name)], isToSelf);
        foreach (var change in changes)
        {
            await PermissionManager.SetAsync(change.Name, providerName, providerKey, change.IsGranted);
        }
    }

    /// <summary>Lets only those pass who may change grants of that kind of holder.</summary>
    protected virtual async Task CheckProviderPolicyAsync(string providerName)
    {
        if (!Options.ProviderPolicies.TryGetValue(providerName, out var policy))
        {
            throw new AbpAuthorizationException($"No policy says who may manage the permissions of provider '{providerName}'.");
        }

        await AuthorizationService.CheckAsync(policy);
    }

    /// <summary>Makes sure that there is such a role or user, and that the user may do no more than the caller.</summary>
    /// <exception cref="EntityNotFoundException">There is none: nobody prepares rights for a name that somebody may get later.</exception>
    protected virtual async Task CheckHolderAsync(string providerName, string providerKey)
    {
        switch (providerName)
        {
            case RolePermissionValueProvider.ProviderName:
                if ((await RoleRepository.GetListAsync()).All(role => role.Name != providerKey))
                {
                    throw new EntityNotFoundException(typeof(IdentityRole), providerKey);
                }

                break;
            case UserPermissionValueProvider.ProviderName:
                if (!Guid.TryParseExact(providerKey, "D", out var userId) || providerKey != userId.ToString())
                {
                    throw new EntityNotFoundException(typeof(IdentityUser), providerKey);
                }

                await UserRepository.GetAsync(userId, includeDetails: false);
                await RightsGuard.CheckMayChangeAsync(userId);
                break;
        }
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
