using Microsoft.AspNetCore.Authorization;
using PropertySuite.Concurrency;
using PropertySuite.Export;
using PropertySuite.Paging;
using PropertySuite.Sites.Permissions;
using Volo.Abp;
using Volo.Abp.Content;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;

namespace PropertySuite.Sites;

/// <inheritdoc cref="IUnitAppService" />
[Authorize(SitesPermissions.Units.Default)]
public class UnitAppService(
    IUnitRepository units,
    IRepository<Building, Guid> buildings,
    UnitManager manager,
    UnitBulkEditor bulkEditor,
    UnitFinder finder,
    ISiteIntegrationService sites,
    ListExporter exporter)
    : SitesAppService, IUnitAppService
{
    private static readonly ExportColumns<ExportRow> Columns = new ExportColumns<ExportRow>()
        .Text("displayName", 22, row => row.Unit.DisplayName, "UnitDisplayName")
        .Text("site", 20, row => row.Site)
        .Text("code", 14, row => row.Unit.Code, "UnitCode")
        .Text("buildingName", 14, row => row.Unit.BuildingName)
        .Text("layout", 14, row => row.Unit.Layout)
        .Word<UnitKind>("kind", 10, row => row.Unit.Kind)
        .Text("floor", 8, row => row.Unit.Floor)
        .Number("grossAreaInSquareMetres", 14, row => row.Unit.GrossAreaInSquareMetres)
        .Number("netAreaInSquareMetres", 14, row => row.Unit.NetAreaInSquareMetres)
        .Number("billingAreaInSquareMetres", 14, row => row.Unit.BillingAreaInSquareMetres)
        .Word<UnitOccupancy>("occupancy", 12, row => row.Unit.Occupancy)
        .Day("handedOverOn", row => row.Unit.HandedOverOn)
        .Day("retiredOn", row => row.Unit.RetiredOn);

    /// <inheritdoc />
    public virtual async Task<UnitDto> GetAsync(Guid id)
    {
        var unit = await units.GetAsync(id);
        return unit.ToDto(await buildings.GetAsync(unit.BuildingId));
    }

    /// <inheritdoc />
    public virtual async Task<PageDto<UnitDto>> GetListAsync(GetUnitListInput input)
    {
        var way = await ChooseWayAsync(input.Filter, QueryOf(input));
        return way is null
            ? new PageDto<UnitDto>()
            : (await units.GetPageAsync(way, PageRequest.Of(input))).ToDto(found => found.Unit.ToDto(found.Building));
    }

    /// <inheritdoc />
    [Authorize(SitesPermissions.Units.Export)]
    public virtual Task<IRemoteStreamContent> GetExportAsync(GetUnitExportInput input)
        => exporter.WriteAsync(Columns, RowsAsync(input), L, new ExportOptions(input, "Export:Units"));

    /// <inheritdoc />
    [Authorize(SitesPermissions.Units.Create)]
    public virtual async Task<UnitDto> CreateAsync(CreateUnitDto input)
    {
        SiteScope.Check(input.SiteId);
        var unit = await manager.CreateAsync(input.SiteId, input.Code);
        await ApplyAsync(unit, input);
        await units.InsertAsync(unit, autoSave: true);
        return unit.ToDto(await buildings.GetAsync(unit.BuildingId));
    }

    /// <inheritdoc />
    [Authorize(SitesPermissions.Units.Update)]
    public virtual async Task<UnitDto> UpdateAsync(Guid id, UpdateUnitDto input)
    {
        var unit = await units.GetAsync(id);
        unit.CheckInUse().CheckConcurrencyStamp(input);
        await manager.RenumberAsync(unit, input.Code);
        await ApplyAsync(unit, input);
        await units.UpdateAsync(unit, autoSave: true);
        return unit.ToDto(await buildings.GetAsync(unit.BuildingId));
    }

    /// <inheritdoc />
    [Authorize(SitesPermissions.Units.Update)]
    public virtual Task ChangeManyAsync(ChangeUnitsDto input) => bulkEditor.ChangeAsync(input);

    /// <summary>The first way of understanding the text that finds something, else the last; the list and its export go the same one. Null when there is none.</summary>
    private async Task<UnitQuery?> ChooseWayAsync(string? text, UnitQuery filter)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return filter;
        }

        var ways = await finder.UnderstandAsync(text, filter);
        foreach (var way in ways.SkipLast(1))
        {
            if (await units.GetPageAsync(way, new PageRequest(null, null, 1, CountsTotal: false)) is { Rows.Count: > 0 })
            {
                return way;
            }
        }

        return ways.LastOrDefault();
    }

    private async IAsyncEnumerable<IReadOnlyCollection<ExportRow>> RowsAsync(GetUnitExportInput input)
    {
        var directory = new SiteDirectory(sites);
        var filter = await ChooseWayAsync(input.Filter, QueryOf(input));
        if (filter is null)
        {
            yield break;
        }

        await foreach (var batch in Batches.ReadAsync(request => units.GetPageAsync(filter, request), input.Sorting))
        {
            await directory.LearnAsync(batch.Select(found => found.Unit.SiteId));
            yield return batch.ConvertAll(found => new ExportRow(found.Unit.ToDto(found.Building), directory.NameOf(found.Unit.SiteId)));
        }
    }

    private static UnitQuery QueryOf(IUnitFilter input) => new(input.SiteId, input.BuildingId, input.Occupancy, null)
    {
        ZoneId = input.ZoneId,
        Kind = input.Kind,
        Floor = UnitManager.ReadFloor(input.Floor)?.ToString(),
        IncludesRetired = input.IncludesRetired,
        Codes = input.Codes,
    };

    private async Task ApplyAsync(Unit unit, UnitInputBase input)
    {
        await manager.CheckUsesAsync([input.Use], [unit.Use]);
        unit.Describe(input.Kind, input.Layout, input.Use)
            .Measure(new UnitAreas(input.GrossAreaInSquareMetres, input.NetAreaInSquareMetres, input.OwnBillingAreaInSquareMetres))
            .Occupy(input.Occupancy, input.HandedOverOn);
        await manager.PlaceAsync(unit, input.Floor, input.OwnZoneId);
    }

    private sealed record ExportRow(UnitDto Unit, string? Site);
}
