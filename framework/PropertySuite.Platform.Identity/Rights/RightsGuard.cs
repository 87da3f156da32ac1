using Volo.Abp.Authorization;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Identity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.PermissionManagement;
using Volo.Abp.Users;

namespace PropertySuite.Identity;

/// <summary>
/// Keeps rights from growing by administration: nobody gives a permission that is not theirs, or takes over an account that may do more than
/// they, by a new password, another address or a second factor switched off.
/// </summary>
public class RightsGuard : ITransientDependency
{
    private readonly IPermissionGrantRepository _grants;
    private readonly IIdentityUserRepository _users;
    private readonly IIdentityLock _lock;

    /// <summary>Creates the guard.</summary>
    public RightsGuard(
        IPermissionChecker caller,
        IPermissionDefinitionManager definitions,
        IPermissionGrantRepository grants,
        IIdentityUserRepository users,
        ICurrentUser currentUser,
        ICurrentTenant currentTenant,
        IIdentityLock identityLock)
    {
        Caller = caller;
        Definitions = definitions;
        _grants = grants;
        _users = users;
        _lock = identityLock;
        CurrentUser = currentUser;
        CurrentTenant = currentTenant;
    }

    /// <summary>What the caller may do.</summary>
    protected IPermissionChecker Caller { get; }

    /// <summary>Which permissions there are.</summary>
    protected IPermissionDefinitionManager Definitions { get; }

    /// <summary>The caller.</summary>
    protected ICurrentUser CurrentUser { get; }

    /// <summary>The caller's company.</summary>
    protected ICurrentTenant CurrentTenant { get; }

    /// <summary>
    /// Lets whatever gives rights in the company go one after the other, until the transaction ends. Who reads who has what, to decide what
    /// may be given to whom, does so after this: of two requests that each would be right alone, the second sees what the first has done.
    /// </summary>
    public virtual Task LockAsync() => _lock.TakeAsync("rights");

    /// <summary>
    /// Those of the permissions that the caller may give: the caller's own. A program gives none: nobody can tell it from whoever made it, who would
    /// get by it what they may give to others, but not to themselves.
    /// </summary>
    /// <param name="permissionNames">The permissions.</param>
    /// <param name="isToSelf">Whether the caller would have them by it.</param>
    public virtual async Task<IReadOnlySet<string>> GetGivableAsync(IReadOnlyCollection<string> permissionNames, bool isToSelf = false)
    {
        if (permissionNames.Count == 0 || CurrentUser.Id is null)
        {
            return new HashSet<string>();
        }

        return (await Caller.IsGrantedAsync([.. permissionNames])).Result
            .Where(permission => permission.Value == PermissionGrantResult.Granted)
            .Select(permission => permission.Key)
            .ToHashSet();
    }

    /// <summary>Makes sure that the caller may give all of the permissions.</summary>
    /// <exception cref="AbpAuthorizationException">One is not the caller's to give (HTTP 403).</exception>
    public virtual async Task CheckMayGiveAsync(IReadOnlyCollection<string> permissionNames, bool isToSelf = false)
    {
        if (!await MayGiveAllAsync(permissionNames, isToSelf))
        {
            throw new AbpAuthorizationException(
                "Nobody gives a permission that is not theirs to give.", OwnIdentityErrorCodes.NotYoursToGive);
        }
    }

    /// <summary>Makes sure that the roles have no permission that the caller may not give.</summary>
    /// <exception cref="AbpAuthorizationException">One has (HTTP 403).</exception>
    public virtual async Task CheckMayGiveRolesAsync(IReadOnlyCollection<string> roleNames, bool isToSelf = false) =>
        await CheckMayGiveAsync(await GetPermissionsAsync([.. roleNames.Select(OfRole)]), isToSelf);

    /// <summary>Whether what a role is given is given to the caller, directly or by way of a unit.</summary>
    public virtual async Task<bool> IsOwnRoleAsync(string roleName) =>
        CurrentUser.Id is { } id && (await _users.GetRoleNamesAsync(id)).Contains(roleName);

    /// <summary>Whether the permissions may be taken from the administrators' role: none, for nobody could give them back.</summary>
    public virtual Task<bool> MayTakeFromAdministratorsAsync(IReadOnlyCollection<string> permissionNames) =>
        Task.FromResult(permissionNames.Count == 0);

    /// <summary>Makes sure that the account is the caller's own, or may do nothing that the caller could not give.</summary>
    /// <exception cref="AbpAuthorizationException">The account may do more (HTTP 403).</exception>
    public virtual async Task CheckMayChangeAsync(Guid userId)
    {
        if (CurrentUser.Id == userId)
        {
            return;
        }

        Holder[] holders =
        [
            new Holder(UserPermissionValueProvider.ProviderName, userId.ToString()),
            .. (await _users.GetRoleNamesAsync(userId)).Select(OfRole),
        ];
        if (!await MayGiveAllAsync(await GetPermissionsAsync(holders)))
        {
            throw UserHasMoreRights();
        }
    }

    /// <summary>The refusal of <see cref="CheckMayChangeAsync"/>.</summary>
    protected static AbpAuthorizationException UserHasMoreRights() =>
        new("The account may do more than the caller.", OwnIdentityErrorCodes.UserHasMoreRights);

    private static Holder OfRole(string roleName) => new(RolePermissionValueProvider.ProviderName, roleName);

    private async Task<bool> MayGiveAllAsync(IReadOnlyCollection<string> permissionNames, bool isToSelf = false) =>
        (await GetGivableAsync(permissionNames, isToSelf)).IsSupersetOf(permissionNames);

    /// <summary>Left out is what was granted once and means nothing any more.</summary>
    private async Task<IReadOnlyCollection<string>> GetPermissionsAsync(IReadOnlyCollection<Holder> holders)
    {
        if (holders.Count == 0)
        {
            return [];
        }

        var side = CurrentTenant.GetMultiTenancySide();
        var meaningful = (await Definitions.GetPermissionsAsync())
            .Where(permission => permission.IsEnabled && permission.MultiTenancySide.HasFlag(side))
            .Select(permission => permission.Name)
            .ToHashSet();
        var names = new HashSet<string>();
        foreach (var holder in holders)
        {
            names.UnionWith((await _grants.GetListAsync(holder.ProviderName, holder.ProviderKey)).Select(grant => grant.Name));
        }

        names.IntersectWith(meaningful);
        return names;
    }

    /// <summary>Who has permissions: a user or a role.</summary>
    private readonly record struct Holder(string ProviderName, string ProviderKey);
}
