using Microsoft.AspNetCore.Authorization;
using PropertySuite.Concurrency;
using PropertySuite.EntityFrameworkCore;
using PropertySuite.Paging;
using PropertySuite.Sites.Permissions;
using Volo.Abp;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;

namespace PropertySuite.Sites;

/// <inheritdoc cref="IBuildingAppService" />
[Authorize(SitesPermissions.Buildings.Default)]
public class BuildingAppService(
    IRepository<Building, Guid> buildings, IRepository<Zone, Guid> zones, IUnitRepository units, BuildingManager manager) : SitesAppService, IBuildingAppService
{
    private static readonly ListOrder<Building> Order = new ListOrder<Building>(building => building.Id, "code")
        .Add("code", building => building.SortKey)
        .Add("name", building => building.Name);

    /// <inheritdoc />
    public virtual async Task<BuildingDto> GetAsync(Guid id) => await ToDtoAsync(await buildings.GetAsync(id));

    /// <inheritdoc />
    public virtual async Task<PageDto<BuildingDto>> GetListAsync(GetBuildingListInput input)
    {
        var query = (await buildings.GetQueryableAsync())
            .WhereIf(input.SiteId is not null, building => building.SiteId == input.SiteId)
            .WhereIf(input.ZoneId is not null, building => building.ZoneId == input.ZoneId)
            .WhereContains(building => building.SearchText, input.Filter);
        var page = await Order.GetPageAsync(query, PageRequest.Of(input));
        return await page.ToDtoAsync(ToDtosAsync);
    }

    /// <inheritdoc />
    [Authorize(SitesPermissions.Buildings.Create)]
    public virtual async Task<BuildingDto> CreateAsync(CreateBuildingDto input)
    {
        SiteScope.Check(input.SiteId);
        var building = await manager.CreateAsync(input.SiteId, input.Code, input.Name);
        await manager.ShapeAsync(building, input.ZoneId, input.FloorPlan);
        await buildings.InsertAsync(building, autoSave: true);
        return await ToDtoAsync(building);
    }

    /// <inheritdoc />
    [Authorize(SitesPermissions.Buildings.Update)]
    public virtual async Task<BuildingDto> UpdateAsync(Guid id, UpdateBuildingDto input)
    {
        var building = await buildings.GetAsync(id);
        building.CheckConcurrencyStamp(input);
        await manager.ShapeAsync(building.Rename(input.Name), input.ZoneId, input.FloorPlan);
        await buildings.UpdateAsync(building, autoSave: true);
        return await ToDtoAsync(building);
    }

    private async Task<BuildingDto> ToDtoAsync(Building building) => (await ToDtosAsync([building]))[0];

    private async Task<List<BuildingDto>> ToDtosAsync(List<Building> rows)
    {
        var unitCounts = await units.CountByBuildingAsync(rows.ConvertAll(building => building.Id));
        var zoneIds = rows.Select(building => building.ZoneId).OfType<Guid>().Distinct().ToList();
        var zoneNames = zoneIds.Count == 0 ? [] : (await zones.GetListAsync(zone => zoneIds.Contains(zone.Id))).ToDictionary(zone => zone.Id, zone => zone.Name);
        return rows.ConvertAll(building => building.ToDto(
            unitCounts.GetValueOrDefault(building.Id), building.ZoneId is { } zoneId ? zoneNames.GetValueOrDefault(zoneId) : null));
    }
}
