using PropertySuite.Identity;
using PropertySuite.PermissionManagement;
using PropertySuite.Sites;
using Volo.Abp.Authorization;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Identity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Users;

namespace PropertySuite.Host;

/// <summary>
/// Sites are rights too: who sees some sites only changes no account that works in another, for with its password that site would be open.
/// </summary>
[Dependency(ReplaceServices = true)]
[ExposeServices(typeof(RightsGuard), typeof(SiteRightsGuard))]
public class SiteRightsGuard : RightsGuard
{
    private readonly IRepository<SiteMembership, Guid> _memberships;
    private readonly ICurrentSiteScope _siteScope;
    private readonly IDataFilter _dataFilter;
    private readonly ICurrentUser _currentUser;
    private readonly ICurrentTenant _currentTenant;

    /// <summary>Takes what it needs from the container.</summary>
    public SiteRightsGuard(
        IPermissionChecker caller,
        IPermissionDefinitionManager definitions,
        IPermissionHolderGrants grants,
        IIdentityUserRepository users,
        ICurrentUser currentUser,
        ICurrentTenant currentTenant,
        IRepository<SiteMembership, Guid> memberships,
        ICurrentSiteScope siteScope,
        IDataFilter dataFilter)
        : base(caller, definitions, grants, users, currentUser, currentTenant)
    {
        _memberships = memberships;
        _siteScope = siteScope;
        _dataFilter = dataFilter;
        _currentUser = currentUser;
        _currentTenant = currentTenant;
    }

    /// <inheritdoc />
    /// <exception cref="AbpAuthorizationException">The account may do more, or works in a site that the caller does not see (HTTP 403).</exception>
    public override async Task CheckMayChangeAsync(Guid userId)
    {
        await base.CheckMayChangeAsync(userId);
        if (_currentUser.Id == userId || _currentTenant.Id is null || _siteScope.CoversAllSites)
        {
            return;
        }

        var siteIds = _siteScope.SiteIds;
        using (_dataFilter.Disable<IHasSite>())
        {
            if (await _memberships.AnyAsync(membership => membership.UserId == userId && !siteIds.Contains(membership.SiteId)))
            {
                throw UserHasMoreRights();
            }
        }
    }
}
