using Microsoft.AspNetCore.Authorization;
using PropertySuite.Paging;
using PropertySuite.Sites.Permissions;
using Volo.Abp;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Identity.Integration;
using Volo.Abp.Users;

namespace PropertySuite.Sites;

/// <inheritdoc cref="ISiteMembershipAppService" />
[Authorize(SitesPermissions.Memberships.Default)]
public class SiteMembershipAppService(
    IRepository<SiteMembership, Guid> memberships,
    IRepository<Site, Guid> sites,
    IIdentityUserIntegrationService users,
    StaffDepartures departures) : SitesAppService, ISiteMembershipAppService
{
    private static readonly ListOrder<SiteMembership> Order = new ListOrder<SiteMembership>(membership => membership.Id, "creationTime desc")
        .Add("creationTime", membership => membership.CreationTime);

    /// <inheritdoc />
    public virtual async Task<PageDto<SiteMembershipDto>> GetListAsync(GetSiteMembershipListInput input)
    {
        var query = (await memberships.GetQueryableAsync())
            .WhereIf(input.SiteId is not null, membership => membership.SiteId == input.SiteId)
            .WhereIf(input.UserId is not null, membership => membership.UserId == input.UserId)
            .WhereIf(input.UserIds.Count > 0, membership => input.UserIds.Contains(membership.UserId));
        var page = await Order.GetPageAsync(query, PageRequest.Of(input));
        var siteIds = page.Rows.Select(membership => membership.SiteId).Distinct().ToList();
        var names = (await sites.GetListAsync(site => siteIds.Contains(site.Id))).ToDictionary(site => site.Id, site => site.Name);
        return page.ToDto(membership => ToDto(membership, names.GetValueOrDefault(membership.SiteId, "")));
    }

    /// <inheritdoc />
    [Authorize(SitesPermissions.Memberships.Manage)]
    public virtual async Task<SiteMembershipDto> CreateAsync(CreateSiteMembershipDto input)
    {
        SiteScope.Check(input.SiteId);
        var site = await sites.GetAsync(input.SiteId);
        if (await users.FindByIdAsync(input.UserId) is null)
        {
            throw new EntityNotFoundException(typeof(UserData), input.UserId);
        }

        if (await memberships.AnyAsync(other => other.SiteId == site.Id && other.UserId == input.UserId))
        {
            throw new BusinessException(SitesErrorCodes.AlreadyMember);
        }

        var membership = new SiteMembership(GuidGenerator.Create(), site.Id, input.UserId);
        await memberships.InsertAsync(membership, autoSave: true);
        return ToDto(membership, site.Name);
    }

    /// <inheritdoc />
    [Authorize(SitesPermissions.Memberships.Manage)]
    public virtual async Task DeleteAsync(Guid id)
    {
        var membership = await memberships.GetAsync(id);
        await departures.RelieveAfterAsync([membership.SiteId], () => memberships.DeleteAsync(membership, autoSave: true));
    }

    private static SiteMembershipDto ToDto(SiteMembership membership, string siteName) => new()
    {
        Id = membership.Id,
        SiteId = membership.SiteId,
        SiteName = siteName,
        UserId = membership.UserId,
        CreationTime = membership.CreationTime,
        CreatorId = membership.CreatorId,
    };
}
