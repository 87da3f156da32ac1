using Microsoft.AspNetCore.Authorization;
using PropertySuite.Sites.Permissions;
using Volo.Abp;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Identity.Integration;
using Volo.Abp.Users;

namespace PropertySuite.Sites;

/// <inheritdoc cref="IRegionMembershipAppService" />
[Authorize(SitesPermissions.Memberships.Default)]
public class RegionMembershipAppService(
    IRepository<RegionMembership, Guid> memberships, IRegionRepository regions, RegionManager manager, IIdentityUserIntegrationService users, StaffNames names,
    StaffDepartures departures)
    : SitesAppService, IRegionMembershipAppService
{
    /// <inheritdoc />
    public virtual async Task<ListResultDto<RegionMembershipDto>> GetListAsync(GetRegionMembershipListInput input)
    {
        SiteScope.CheckAllSites();
        var query = (await memberships.GetQueryableAsync())
            .WhereIf(input.UserIds.Count > 0, membership => input.UserIds.Contains(membership.UserId))
            .OrderByDescending(membership => membership.CreationTime);
        var tree = await manager.GetTreeAsync();
        var found = await AsyncExecuter.ToListAsync(query);
        var people = await names.GetAsync(found.Select(membership => membership.UserId));
        return new ListResultDto<RegionMembershipDto>(
            found.ConvertAll(membership => ToDto(membership, tree.Find(membership.RegionId)!, people.GetValueOrDefault(membership.UserId))));
    }

    /// <inheritdoc />
    [Authorize(SitesPermissions.Memberships.Manage)]
    public virtual async Task<RegionMembershipDto> CreateAsync(CreateRegionMembershipDto input)
    {
        SiteScope.CheckAllSites();
        await manager.CheckAsync(input.RegionId);
        var region = await regions.GetAsync(input.RegionId);
        if (await users.FindByIdAsync(input.UserId) is null)
        {
            throw new EntityNotFoundException(typeof(UserData), input.UserId);
        }

        if (await memberships.AnyAsync(other => other.RegionId == region.Id && other.UserId == input.UserId))
        {
            throw new BusinessException(SitesErrorCodes.AlreadyInRegion);
        }

        var membership = new RegionMembership(GuidGenerator.Create(), region.Id, input.UserId);
        await memberships.InsertAsync(membership, autoSave: true);
        return ToDto(membership, region, (await names.GetAsync([input.UserId])).GetValueOrDefault(input.UserId));
    }

    /// <inheritdoc />
    [Authorize(SitesPermissions.Memberships.Manage)]
    public virtual async Task DeleteAsync(Guid id)
    {
        SiteScope.CheckAllSites();
        var membership = await memberships.GetAsync(id);
        await departures.RelieveAfterAsync(
            await manager.GetSiteIdsAsync(membership.RegionId), () => memberships.DeleteAsync(membership, autoSave: true));
    }

    private static RegionMembershipDto ToDto(RegionMembership membership, Region region, string? userName) => new()
    {
        Id = membership.Id,
        RegionId = region.Id,
        RegionName = region.Name,
        UserId = membership.UserId,
        UserName = userName ?? "",
        CreationTime = membership.CreationTime,
        CreatorId = membership.CreatorId,
    };
}
