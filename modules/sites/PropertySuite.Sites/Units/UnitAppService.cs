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
    IUnitRepository units, IRepository<Building, Guid> buildings, UnitFinder finder, ISiteIntegrationService sites, ListExporter exporter)
    : SitesAppService, IUnitAppService
{
    private static readonly ExportColumns<ExportRow> Columns = new ExportColumns<ExportRow>()
        .Text("displayName", 22, row => row.Unit.DisplayName, "UnitDisplayName")
        .Text("site", 20, row => row.Site)
        .Text("code", 14, row => row.Unit.Code, "UnitCode")
        .Text("layout", 14, row => row.Unit.Layout)
        .Number("grossAreaInSquareMetres", 14, row => row.Unit.GrossAreaInSquareMetres)
        .Word<UnitOccupancy>("occupancy", 12, row => row.Unit.Occupancy)
        .Day("handedOverOn", row => row.Unit.HandedOverOn);

    /// <inheritdoc />
    public virtual async Task<UnitDto> GetAsync(Guid id)
    {
        var unit = await units.GetAsync(id);
        return ToDto(unit, (await buildings.GetAsync(unit.BuildingId)).Name);
    }

    /// <inheritdoc />
    public virtual async Task<PageDto<UnitDto>> GetListAsync(GetUnitListInput input)
    {
        var way = await ChooseWayAsync(input.Filter, new UnitQuery(input.SiteId, input.BuildingId, input.Occupancy, null));
        return way is null
            ? new PageDto<UnitDto>()
            : (await units.GetPageAsync(way, PageRequest.Of(input))).ToDto(found => ToDto(found.Unit, found.BuildingName));
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
        var code = Read(input.Code);
        var building = await buildings.FindAsync(other => other.SiteId == input.SiteId && other.Code == code.Building)
            ?? throw new BusinessException(SitesErrorCodes.BuildingNotFound).WithData("code", code.Building);
        await CheckCodeIsFreeAsync(input.SiteId, code, null);
        var unit = new Unit(GuidGenerator.Create(), building, code);
        Apply(unit, input);
        await units.InsertAsync(unit, autoSave: true);
        return ToDto(unit, building.Name);
    }

    /// <inheritdoc />
    [Authorize(SitesPermissions.Units.Update)]
    public virtual async Task<UnitDto> UpdateAsync(Guid id, UpdateUnitDto input)
    {
        var unit = await units.GetAsync(id);
        unit.CheckConcurrencyStamp(input);
        var building = await buildings.GetAsync(unit.BuildingId);
        var code = Read(input.Code);
        if (code.ToString() != unit.Code)
        {
            await CheckCodeIsFreeAsync(unit.SiteId, code, unit.Id);
            unit.Renumber(building, code);
        }

        Apply(unit, input);
        await units.UpdateAsync(unit, autoSave: true);
        return ToDto(unit, building.Name);
    }

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
        var filter = await ChooseWayAsync(input.Filter, new UnitQuery(input.SiteId, input.BuildingId, input.Occupancy, null));
        if (filter is null)
        {
            yield break;
        }

        await foreach (var batch in Batches.ReadAsync(request => units.GetPageAsync(filter, request), input.Sorting))
        {
            await directory.LearnAsync(batch.Select(found => found.Unit.SiteId));
            yield return batch.ConvertAll(found => new ExportRow(ToDto(found.Unit, found.BuildingName), directory.NameOf(found.Unit.SiteId)));
        }
    }

    private static void Apply(Unit unit, UnitInputBase input) => unit
        .Describe(input.Kind, input.Floor, input.GrossAreaInSquareMetres, input.NetAreaInSquareMetres, input.Layout)
        .SetUse(input.Occupancy, input.HandedOverOn);

    private static RoomCode Read(string text) =>
        RoomCode.TryParse(text, out var code)
            ? code
            : throw new BusinessException(SitesErrorCodes.RoomCodeUnreadable).WithData("text", text);

    private async Task CheckCodeIsFreeAsync(Guid siteId, RoomCode code, Guid? except)
    {
        var canonical = code.ToString();
        if (await units.AnyAsync(other => other.SiteId == siteId && other.Code == canonical && other.Id != except))
        {
            throw new BusinessException(SitesErrorCodes.UnitCodeTaken).WithData("code", canonical);
        }
    }

    private static UnitDto ToDto(Unit unit, string buildingName) => new()
    {
        Id = unit.Id,
        SiteId = unit.SiteId,
        BuildingId = unit.BuildingId,
        BuildingName = buildingName,
        Code = unit.Code,
        DisplayName = UnitMapper.Describe(unit, buildingName),
        Kind = unit.Kind,
        Entrance = unit.Entrance,
        Floor = unit.Floor,
        Room = unit.Room,
        GrossAreaInSquareMetres = unit.GrossAreaInSquareMetres,
        NetAreaInSquareMetres = unit.NetAreaInSquareMetres,
        Layout = unit.Layout,
        Occupancy = unit.Occupancy,
        HandedOverOn = unit.HandedOverOn,
        CreationTime = unit.CreationTime,
        CreatorId = unit.CreatorId,
        LastModificationTime = unit.LastModificationTime,
        LastModifierId = unit.LastModifierId,
        ConcurrencyStamp = unit.ConcurrencyStamp,
    };

    private sealed record ExportRow(UnitDto Unit, string? Site);
}
