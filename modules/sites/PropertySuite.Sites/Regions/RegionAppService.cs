using Microsoft.AspNetCore.Authorization;
using PropertySuite.Concurrency;
using PropertySuite.Sites.Permissions;
using Volo.Abp.Application.Dtos;

namespace PropertySuite.Sites;

/// <inheritdoc cref="IRegionAppService" />
[Authorize(SitesPermissions.Regions.Default)]
public class RegionAppService(IRegionRepository regions, RegionManager manager, StaffDepartures departures) : SitesAppService, IRegionAppService
{
    /// <inheritdoc />
    public virtual async Task<ListResultDto<RegionDto>> GetListAsync(GetRegionListInput input)
    {
        var tree = await manager.GetTreeAsync();
        var counts = (await regions.CountAsync(input.IncludesUnitCounts)).ToDictionary(count => count.RegionId);
        var all = tree.Below(null).SelectMany(top => tree.Down(top.Id)).Select(id => ToDto(tree.Find(id)!, tree, counts));
        return new ListResultDto<RegionDto>([.. all.Where(region => SiteScope.CoversAllSites || region.SiteCount > 0).OrderBy(region => region.Name, StringComparer.Ordinal)]);
    }

    /// <inheritdoc />
    [Authorize(SitesPermissions.Regions.Manage)]
    public virtual async Task<RegionDto> CreateAsync(CreateRegionDto input)
    {
        SiteScope.CheckAllSites();
        var region = new Region(GuidGenerator.Create(), input.Name);
        await manager.PlaceAsync(region, input.Name, input.ParentId);
        await regions.InsertAsync(region, autoSave: true);
        return await ToDtoAsync(region);
    }

    /// <inheritdoc />
    [Authorize(SitesPermissions.Regions.Manage)]
    public virtual async Task<RegionDto> UpdateAsync(Guid id, UpdateRegionDto input)
    {
        SiteScope.CheckAllSites();
        var region = await regions.GetAsync(id);
        region.CheckConcurrencyStamp(input);
        if (input.ParentId == region.ParentId)
        {
            await ChangeAsync();
        }
        else
        {
            await departures.RelieveAfterAsync(await manager.GetSiteIdsAsync(id), ChangeAsync);
        }

        return await ToDtoAsync(region);

        async Task ChangeAsync()
        {
            await manager.PlaceAsync(region, input.Name, input.ParentId);
            await regions.UpdateAsync(region, autoSave: true);
        }
    }

    /// <inheritdoc />
    [Authorize(SitesPermissions.Regions.Manage)]
    public virtual async Task DeleteAsync(Guid id)
    {
        SiteScope.CheckAllSites();
        await manager.DeleteAsync(await regions.GetAsync(id));
    }

    private async Task<RegionDto> ToDtoAsync(Region region) =>
        ToDto(region, await manager.GetTreeAsync(), (await regions.CountAsync(withUnits: false)).ToDictionary(count => count.RegionId));

    private static RegionDto ToDto(Region region, RegionTree tree, Dictionary<Guid, RegionCount> counts)
    {
        var within = tree.Down(region.Id).Select(id => counts.GetValueOrDefault(id)).OfType<RegionCount>().ToList();
        return new RegionDto
        {
            Id = region.Id,
            ParentId = region.ParentId,
            Name = region.Name,
            SiteCount = within.Sum(count => count.Sites),
            UnitCount = counts.Values.Any(count => count.Units is null) ? null : within.Sum(count => count.Units),
            CreationTime = region.CreationTime,
            CreatorId = region.CreatorId,
            LastModificationTime = region.LastModificationTime,
            LastModifierId = region.LastModifierId,
            ConcurrencyStamp = region.ConcurrencyStamp,
        };
    }
}
