using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;
using Volo.Abp;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Identity;
using Volo.Abp.PermissionManagement;

namespace PropertySuite.Identity;

/// <summary>
/// Permissions as ABP manages them, but nobody gives what is not theirs to give, prepares rights for a name that nobody has, or takes from the
/// administrators what nobody could give back. It has ABP's name, so that the audit log goes on calling it the same.
/// </summary>
[Dependency(ReplaceServices = true)]
[ExposeServices(typeof(IPermissionAppService), typeof(Volo.Abp.PermissionManagement.PermissionAppService), typeof(PermissionAppService))]
[Authorize]
public class PermissionAppService(
    IPermissionManager permissionManager,
    IPermissionDefinitionManager permissionDefinitionManager,
    IOptions<PermissionManagementOptions> options,
    IIdentityRoleRepository roleRepository,
    IIdentityUserRepository userRepository,
    RightsGuard rightsGuard)
    : Volo.Abp.PermissionManagement.PermissionAppService(permissionManager, permissionDefinitionManager, options)
{
    /// <summary>The role that gets every permission at seeding; without them nobody could give them back.</summary>
    private const string AdminRoleName = "admin";

    /// <inheritdoc />
    /// <remarks>What is held or missing already is no change, and asks for no right.</remarks>
    public override async Task UpdateAsync(string providerName, string providerKey, UpdatePermissionsDto input)
    {
        await rightsGuard.LockAsync();
        await CheckProviderPolicy(providerName);
        await CheckHolderAsync(providerName, providerKey);
        var held = (await PermissionManager.GetAllAsync(providerName, providerKey)).ToDictionary(
            permission => permission.Name,
            permission => permission.Providers.Any(provider => provider.Name == providerName));

        var changes = input.Permissions
            .Where(permission => held.TryGetValue(permission.Name, out var isHeld) && isHeld != permission.IsGranted)
            .ToList();
        if (providerName == RolePermissionValueProvider.ProviderName
            && providerKey == AdminRoleName
            && !await rightsGuard.MayTakeFromAdministratorsAsync([.. changes.Where(change => !change.IsGranted).Select(change => change.Name)]))
        {
            throw new BusinessException(OwnIdentityErrorCodes.AdminRolePermissions);
        }

        var isToSelf = providerName == RolePermissionValueProvider.ProviderName
            ? await rightsGuard.IsOwnRoleAsync(providerKey)
            : providerKey == CurrentUser.Id?.ToString();
        await rightsGuard.CheckMayGiveAsync([.. changes.Where(change => change.IsGranted).Select(change => change.Name)], isToSelf);
        await base.UpdateAsync(providerName, providerKey, new UpdatePermissionsDto { Permissions = [.. changes] });
    }

    /// <summary>Makes sure that there is such a role or user, and that the user may do no more than the caller.</summary>
    /// <exception cref="EntityNotFoundException">There is none: nobody prepares rights for a name that somebody may get later.</exception>
    private async Task CheckHolderAsync(string providerName, string providerKey)
    {
        switch (providerName)
        {
            case RolePermissionValueProvider.ProviderName:
                if ((await roleRepository.GetListAsync()).All(role => role.Name != providerKey))
                {
                    throw new EntityNotFoundException(typeof(IdentityRole), providerKey);
                }

                break;
            case UserPermissionValueProvider.ProviderName:
                if (!Guid.TryParseExact(providerKey, "D", out var userId) || providerKey != userId.ToString())
                {
                    throw new EntityNotFoundException(typeof(IdentityUser), providerKey);
                }

                await userRepository.GetAsync(userId, includeDetails: false);
                await rightsGuard.CheckMayChangeAsync(userId);
                break;
        }
    }
}
