using Microsoft.AspNetCore.Authorization;
using PropertySuite.Concurrency;
using PropertySuite.EntityFrameworkCore;
using PropertySuite.Export;
using PropertySuite.Paging;
using PropertySuite.Sites.Permissions;
using Volo.Abp.Content;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;

namespace PropertySuite.Sites;

/// <inheritdoc cref="IBuildingAppService" />
[Authorize(SitesPermissions.Buildings.Default)]
public class BuildingAppService(
    IRepository<Building, Guid> buildings,
    IRepository<Zone, Guid> zones,
    IUnitRepository units,
    BuildingManager manager,
    UnitGenerator generator,
    ISiteIntegrationService sites,
    ListExporter exporter) : SitesAppService, IBuildingAppService
{
    private static readonly ExportColumns<ExportRow> Columns = new ExportColumns<ExportRow>()
        .Text("name", 16, row => row.Building.Name, "BuildingName")
        .Text("site", 20, row => row.Site)
        .Text("code", 10, row => row.Building.Code, "BuildingCode")
        .Text("zone", 16, row => row.Building.ZoneName, "ZoneName")
        .Text("floorPlan", 16, row => row.Building.FloorPlan)
        .Number("unitCount", 10, row => row.Building.UnitCount);

    private static readonly ListOrder<Building> Order = new ListOrder<Building>(building => building.Id, "code")
        .Add("code", building => building.SortKey)
        .Add("name", building => building.Name);

    /// <inheritdoc />
    public virtual async Task<BuildingDto> GetAsync(Guid id) => await ToDtoAsync(await buildings.GetAsync(id));

    /// <inheritdoc />
    public virtual async Task<PageDto<BuildingDto>> GetListAsync(GetBuildingListInput input)
    {
        var page = await GetPageAsync(input, PageRequest.Of(input));
        return await page.ToDtoAsync(ToDtosAsync);
    }

    /// <inheritdoc />
    [Authorize(SitesPermissions.Buildings.Export)]
    public virtual Task<IRemoteStreamContent> GetExportAsync(GetBuildingExportInput input)
        => exporter.WriteAsync(Columns, RowsAsync(input), L, new ExportOptions(input, "Export:Buildings"));

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

    /// <inheritdoc />
    [Authorize(SitesPermissions.Units.Create)]
    public virtual Task<UnitPlanDto> PreviewUnitsAsync(Guid id, PreviewUnitsDto input) => generator.PreviewAsync(id, input);

    /// <inheritdoc />
    [Authorize(SitesPermissions.Units.Create)]
    public virtual Task<UnitPlanDto> GenerateUnitsAsync(Guid id, GenerateUnitsDto input) => generator.GenerateAsync(id, input);

    private async Task<Page<Building>> GetPageAsync(IBuildingFilter filter, PageRequest request)
    {
        var query = (await buildings.GetQueryableAsync())
            .WhereIf(filter.SiteId is not null, building => building.SiteId == filter.SiteId)
            .WhereIf(filter.ZoneId is not null, building => building.ZoneId == filter.ZoneId)
            .WhereContains(building => building.SearchText, filter.Filter);
        return await Order.GetPageAsync(query, request);
    }

    private async IAsyncEnumerable<IReadOnlyCollection<ExportRow>> RowsAsync(GetBuildingExportInput input)
    {
        var directory = new SiteDirectory(sites);
        await foreach (var batch in Batches.ReadAsync(request => GetPageAsync(input, request), input.Sorting))
        {
            await directory.LearnAsync(batch.Select(building => building.SiteId));
            yield return (await ToDtosAsync([.. batch])).ConvertAll(building => new ExportRow(building, directory.NameOf(building.SiteId)));
        }
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

    private sealed record ExportRow(BuildingDto Building, string? Site);
}
