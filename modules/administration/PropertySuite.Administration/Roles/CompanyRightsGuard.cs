using PropertySuite.Identity;
using PropertySuite.Sites;
using Volo.Abp.Authorization;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Identity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.PermissionManagement;
using Volo.Abp.Users;

namespace PropertySuite.Administration;

/// <summary>
/// Somebody who sees all sites of the company and manages the permissions of roles gives business rights to others without having them, but never to
/// themselves; rights of administration are passed on only by those who have them, and a program passes on none (ADR 16). Sites are rights too: who sees some sites only
/// changes no account that works in another, for with its password that site would be open.
/// </summary>
[Dependency(ReplaceServices = true)]
[ExposeServices(typeof(RightsGuard), typeof(CompanyRightsGuard))]
public class CompanyRightsGuard(
    IPermissionChecker caller,
    IPermissionDefinitionManager definitions,
    IPermissionGrantRepository grants,
    IIdentityUserRepository users,
    ICurrentUser currentUser,
    ICurrentTenant currentTenant,
    IIdentityLock identityLock,
    ISiteMembershipIntegrationService memberships,
    ICurrentSiteScope siteScope)
    : RightsGuard(caller, definitions, grants, users, currentUser, currentTenant, identityLock)
{
    /// <inheritdoc />
    /// <exception cref="AbpAuthorizationException">The account may do more, or works in a site that the caller does not see (HTTP 403).</exception>
    public override async Task CheckMayChangeAsync(Guid userId)
    {
        await base.CheckMayChangeAsync(userId);
        if (CurrentUser.Id == userId || CurrentTenant.Id is null || siteScope.CoversAllSites)
        {
            return;
        }

        if (!await memberships.IsInScopeAsync(userId))
        {
            throw UserHasMoreRights();
        }
    }

    /// <inheritdoc />
    public override async Task<IReadOnlySet<string>> GetGivableAsync(IReadOnlyCollection<string> permissionNames, bool isToSelf = false)
    {
        var own = await base.GetGivableAsync(permissionNames, isToSelf);
        if (isToSelf || own.Count == permissionNames.Count || CurrentTenant.Id is null || CurrentUser.Id is null || !siteScope.CoversAllSites
            || !await Caller.IsGrantedAsync(IdentityPermissions.Roles.ManagePermissions))
        {
            return own;
        }

        return own.Union(await GetBusinessAsync()).Intersect(permissionNames).ToHashSet();
    }

    /// <inheritdoc />
    /// <remarks>Business rights of the administrators' role were given to it, and can be taken again.</remarks>
    public override async Task<bool> MayTakeFromAdministratorsAsync(IReadOnlyCollection<string> permissionNames) =>
        !permissionNames.Except(await GetBusinessAsync()).Any();

    private async Task<IEnumerable<string>> GetBusinessAsync() =>
        (await Definitions.GetGroupsAsync())
            .Where(CompanySidePermissions.IsBusiness)
            .SelectMany(group => group.GetPermissionsWithChildren())
            .Select(permission => permission.Name);
}
