using PropertySuite.Authorization;
using PropertySuite.PermissionManagement;
using Volo.Abp.Authorization;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Identity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Users;

namespace PropertySuite.Identity;

/// <summary>
/// Keeps rights from growing by administration: nobody gives a permission that is not theirs, or takes over an account that may do more than
/// they, by a new password, another address or a second factor switched off.
/// </summary>
public class RightsGuard : ITransientDependency
{
    private readonly IPermissionChecker _caller;
    private readonly IPermissionDefinitionManager _definitions;
    private readonly IPermissionHolderGrants _grants;
    private readonly IIdentityUserRepository _users;
    private readonly ICurrentUser _currentUser;
    private readonly ICurrentTenant _currentTenant;

    /// <summary>Creates the guard.</summary>
    public RightsGuard(
        IPermissionChecker caller,
        IPermissionDefinitionManager definitions,
        IPermissionHolderGrants grants,
        IIdentityUserRepository users,
        ICurrentUser currentUser,
        ICurrentTenant currentTenant)
    {
        _caller = caller;
        _definitions = definitions;
        _grants = grants;
        _users = users;
        _currentUser = currentUser;
        _currentTenant = currentTenant;
    }

    /// <summary>Makes sure that the caller has all of the permissions.</summary>
    /// <exception cref="AbpAuthorizationException">One is not the caller's (HTTP 403).</exception>
    public virtual async Task CheckMayGiveAsync(IReadOnlyCollection<string> permissionNames)
    {
        if (!await CallerHoldsAsync(permissionNames))
        {
            throw new AbpAuthorizationException(
                "Nobody gives a permission that is not theirs.", OwnIdentityErrorCodes.NotYoursToGive);
        }
    }

    /// <summary>Makes sure that the roles have no permission that the caller lacks.</summary>
    /// <exception cref="AbpAuthorizationException">One has (HTTP 403).</exception>
    public virtual async Task CheckMayGiveRolesAsync(IReadOnlyCollection<string> roleNames) =>
        await CheckMayGiveAsync(await GetPermissionsAsync([.. roleNames.Select(OfRole)]));

    /// <summary>Makes sure that the account is the caller's own, or may do nothing that the caller may not.</summary>
    /// <exception cref="AbpAuthorizationException">The account may do more (HTTP 403).</exception>
    public virtual async Task CheckMayChangeAsync(Guid userId)
    {
        if (_currentUser.Id == userId)
        {
            return;
        }

        PermissionHolder[] holders =
        [
            new PermissionHolder(UserPermissionValueProvider.ProviderName, userId.ToString()),
            .. (await _users.GetRoleNamesAsync(userId)).Select(OfRole),
        ];
        if (!await CallerHoldsAsync(await GetPermissionsAsync(holders)))
        {
            throw UserHasMoreRights();
        }
    }

    /// <summary>The refusal of <see cref="CheckMayChangeAsync"/>.</summary>
    protected static AbpAuthorizationException UserHasMoreRights() =>
        new("The account may do more than the caller.", OwnIdentityErrorCodes.UserHasMoreRights);

    private static PermissionHolder OfRole(string roleName) => new(RolePermissionValueProvider.ProviderName, roleName);

    private async Task<bool> CallerHoldsAsync(IReadOnlyCollection<string> permissionNames) =>
        permissionNames.Count == 0 || (await _caller.IsGrantedAsync([.. permissionNames])).AllGranted;

    /// <summary>Left out is what was granted once and means nothing any more.</summary>
    private async Task<IReadOnlyCollection<string>> GetPermissionsAsync(IReadOnlyCollection<PermissionHolder> holders)
    {
        if (holders.Count == 0)
        {
            return [];
        }

        var side = _currentTenant.GetMultiTenancySide();
        var meaningful = (await _definitions.GetPermissionsAsync())
            .Where(permission => permission.IsEnabled && permission.MultiTenancySide.HasFlag(side))
            .Select(permission => permission.Name)
            .ToHashSet();
        return [.. (await _grants.GetNamesAsync(holders)).Values.SelectMany(names => names).Distinct().Where(meaningful.Contains)];
    }
}
