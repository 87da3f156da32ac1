using System.Security.Claims;
using PropertySuite.Sites.Permissions;
using Volo.Abp;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Data;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Identity;
using Volo.Abp.Identity.Integration;
using Volo.Abp.Security.Claims;

namespace PropertySuite.Sites;

/// <inheritdoc cref="ISiteMembershipIntegrationService" />
[IntegrationService]
public class SiteMembershipIntegrationService(
    IRepository<SiteMembership, Guid> memberships,
    SiteStaff staff,
    AllSitesStaff allSites,
    StaffNames names,
    RegionScope regions,
    IDataFilter dataFilter,
    IIdentityUserIntegrationService users,
    IIdentityUserRepository userRepository,
    IPermissionChecker permissions,
    IPermissionStore permissionStore)
    : SitesAppService, ISiteMembershipIntegrationService
{
    /// <inheritdoc />
    public virtual async Task<List<SiteStaffDto>> GetStaffAsync(Guid siteId) => await names.GetActiveAsync((await staff.GetUserIdsAsync([siteId]))[siteId]);

    /// <inheritdoc />
    public virtual async Task<bool> IsInScopeAsync(Guid userId)
    {
        if (SiteScope.CoversAllSites)
        {
            return true;
        }

        // Tells of sites outside the scope that there is one, and no more.
        var siteIds = SiteScope.SiteIds;
        if ((await regions.GetSiteIdsAsync(userId)).Exists(siteId => !siteIds.Contains(siteId)))
        {
            return false;
        }

        using (dataFilter.Disable<IHasSite>())
        {
            return !await memberships.AnyAsync(membership => membership.UserId == userId && !siteIds.Contains(membership.SiteId));
        }
    }

    /// <inheritdoc />
    public virtual async Task<bool> WorksInAsync(Guid userId, Guid siteId) =>
        (await FindWorkingInAsync(siteId, [userId])).Count > 0;

    /// <inheritdoc />
    public virtual async Task<HashSet<Guid>> FindWorkingInAsync(Guid siteId, IReadOnlyCollection<Guid> userIds)
    {
        var active = (await names.GetActiveAsync(userIds)).ConvertAll(person => person.UserId);
        var working = (await staff.GetUserIdsAsync([siteId]))[siteId].ToHashSet();
        working.UnionWith(await allSites.FindAsync([.. active.Where(userId => !working.Contains(userId))]));
        working.IntersectWith(active);
        return working;
    }

    /// <inheritdoc />
    public virtual async Task CheckWorkInAsync(Guid siteId, IReadOnlyCollection<Guid> userIds)
    {
        var working = await FindWorkingInAsync(siteId, userIds);
        if (!userIds.All(working.Contains))
        {
            throw new BusinessException(SitesErrorCodes.NotOfTheSite);
        }
    }

    /// <inheritdoc />
    public virtual async Task<bool> CanWorkInAsync(Guid userId, Guid siteId, string permissionName)
    {
        if (await users.FindByIdAsync(userId) is not { IsActive: true })
        {
            return false;
        }

        var principal = await ToPrincipalAsync(userId);
        return await permissions.IsGrantedAsync(principal, permissionName) && await WorksInAsync(principal, userId, siteId);
    }

    /// <inheritdoc />
    public virtual async Task<UserSitesDto> GetSitesAsync(Guid userId)
    {
        if (await permissions.IsGrantedAsync(await ToPrincipalAsync(userId), SitesPermissions.AllSites))
        {
            return new UserSitesDto { CoversAllSites = true };
        }

        var own = await memberships.GetListAsync(membership => membership.UserId == userId);
        var regional = (await regions.GetSiteIdsAsync(userId)).Where(SiteScope.Covers);
        return new UserSitesDto { SiteIds = [.. own.Select(membership => membership.SiteId).Concat(regional).Distinct()] };
    }

    /// <inheritdoc />
    public virtual async Task AddAsync(Guid userId, IReadOnlyCollection<Guid> siteIds)
    {
        var known = (await memberships.GetListAsync(membership => membership.UserId == userId)).ConvertAll(membership => membership.SiteId);
        await memberships.InsertManyAsync(
            siteIds.Except(known).Select(siteId => new SiteMembership(GuidGenerator.Create(), siteId, userId)), autoSave: true);
    }

    /// <inheritdoc />
    public virtual async Task<List<HeldRoleDto>> GetHeldRolesAsync(IReadOnlyCollection<Guid> siteIds, IReadOnlyCollection<string> roles)
    {
        List<Guid> inScope = [.. siteIds.Distinct().Where(SiteScope.Covers)];
        var atSites = await staff.GetUserIdsAsync(inScope);
        var held = new List<HeldRoleDto>();
        foreach (var role in roles.Distinct())
        {
            var holders = (await userRepository.GetListByNormalizedRoleNameAsync(role.ToUpperInvariant()))
                .Where(user => user.IsActive).Select(user => user.Id).ToHashSet();
            if (holders.Count > 0)
            {
                var seesAll = await permissionStore.IsGrantedAsync(SitesPermissions.AllSites, RolePermissionValueProvider.ProviderName, role);
                held.AddRange(inScope
                    .Select(siteId => new HeldRoleDto(siteId, role, [.. seesAll ? holders : atSites[siteId].Where(holders.Contains)]))
                    .Where(there => there.UserIds.Count > 0));
            }
        }

        return held;
    }

    private async Task<bool> WorksInAsync(ClaimsPrincipal principal, Guid userId, Guid siteId) =>
        (await staff.GetUserIdsAsync([siteId]))[siteId].Contains(userId) || await permissions.IsGrantedAsync(principal, SitesPermissions.AllSites);

    /// <summary>Another user as permissions are asked about: by id and roles, those of units among them.</summary>
    private async Task<ClaimsPrincipal> ToPrincipalAsync(Guid userId)
    {
        var identity = new ClaimsIdentity([new Claim(AbpClaimTypes.UserId, userId.ToString())]);
        if (CurrentTenant.Id is { } tenantId)
        {
            identity.AddClaim(new Claim(AbpClaimTypes.TenantId, tenantId.ToString()));
        }

        identity.AddClaims((await users.GetRoleNamesAsync(userId)).Select(role => new Claim(AbpClaimTypes.Role, role)));
        return new ClaimsPrincipal(identity);
    }
}
