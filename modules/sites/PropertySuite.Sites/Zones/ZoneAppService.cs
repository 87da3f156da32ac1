using Microsoft.AspNetCore.Authorization;
using PropertySuite.Concurrency;
using PropertySuite.Paging;
using PropertySuite.Sites.Permissions;
using Volo.Abp.Domain.Repositories;

namespace PropertySuite.Sites;

/// <inheritdoc cref="IZoneAppService" />
[Authorize(SitesPermissions.Buildings.Default)]
public class ZoneAppService(IRepository<Zone, Guid> zones, IRepository<Site, Guid> sites, IRepository<Building, Guid> buildings, ZoneManager manager)
    : SitesAppService, IZoneAppService
{
    private static readonly ListOrder<Zone> Order = new ListOrder<Zone>(zone => zone.Id, "name").Add("name", zone => zone.SortKey);

    /// <inheritdoc />
    public virtual async Task<PageDto<ZoneDto>> GetListAsync(GetZoneListInput input)
    {
        var query = (await zones.GetQueryableAsync()).WhereIf(input.SiteId is not null, zone => zone.SiteId == input.SiteId);
        var page = await Order.GetPageAsync(query, PageRequest.Of(input));
        var counts = await CountBuildingsAsync(page.Rows.ConvertAll(zone => zone.Id));
        return page.ToDto(zone => ToDto(zone, counts.GetValueOrDefault(zone.Id)));
    }

    /// <inheritdoc />
    [Authorize(SitesPermissions.Buildings.Create)]
    public virtual async Task<ZoneDto> CreateAsync(CreateZoneDto input)
    {
        SiteScope.Check(input.SiteId);
        var site = await sites.GetAsync(input.SiteId);
        var zone = new Zone(GuidGenerator.Create(), site.Id, input.Name, input.Kind!.Value);
        await manager.DescribeAsync(zone, input.Name, input.Kind.Value);
        await zones.InsertAsync(zone, autoSave: true);
        return ToDto(zone, 0);
    }

    /// <inheritdoc />
    [Authorize(SitesPermissions.Buildings.Update)]
    public virtual async Task<ZoneDto> UpdateAsync(Guid id, UpdateZoneDto input)
    {
        var zone = await zones.GetAsync(id);
        zone.CheckConcurrencyStamp(input);
        await manager.DescribeAsync(zone, input.Name, input.Kind!.Value);
        await zones.UpdateAsync(zone, autoSave: true);
        return ToDto(zone, (await CountBuildingsAsync([id])).GetValueOrDefault(id));
    }

    /// <inheritdoc />
    [Authorize(SitesPermissions.Buildings.Update)]
    public virtual async Task DeleteAsync(Guid id) => await manager.DeleteAsync(await zones.GetAsync(id));

    private async Task<Dictionary<Guid, int>> CountBuildingsAsync(List<Guid> ids)
    {
        var counts = (await buildings.GetQueryableAsync())
            .Where(building => building.ZoneId != null && ids.Contains(building.ZoneId.Value))
            .GroupBy(building => building.ZoneId!.Value)
            .Select(group => new { group.Key, Count = group.Count() });
        return (await AsyncExecuter.ToListAsync(counts)).ToDictionary(zone => zone.Key, zone => zone.Count);
    }

    private static ZoneDto ToDto(Zone zone, int buildingCount) => new()
    {
        Id = zone.Id,
        SiteId = zone.SiteId,
        Name = zone.Name,
        Kind = zone.Kind,
        BuildingCount = buildingCount,
        CreationTime = zone.CreationTime,
        CreatorId = zone.CreatorId,
        LastModificationTime = zone.LastModificationTime,
        LastModifierId = zone.LastModifierId,
        ConcurrencyStamp = zone.ConcurrencyStamp,
    };
}
