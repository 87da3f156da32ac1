using Microsoft.AspNetCore.Authorization;
using PropertySuite.Sites.Permissions;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Repositories;

namespace PropertySuite.Sites;

/// <inheritdoc cref="IUnitBoardAppService" />
[Authorize(SitesPermissions.Units.Default)]
public class UnitBoardAppService(IRepository<Building, Guid> buildings, IUnitRepository units, UnitBoardLayers layers) : SitesAppService, IUnitBoardAppService
{
    /// <inheritdoc />
    public virtual async Task<UnitBoardDto> GetAsync(GetUnitBoardInput input)
    {
        var building = await buildings.GetAsync(input.BuildingId, includeDetails: false);
        var inUse = await units.GetInUseAsync(building.Id);
        var readings = await layers.ReadAsync(building.SiteId, inUse.ConvertAll(unit => new UnitBoardUnit(unit.Id, unit.Kind, unit.Occupancy)));
        var values = readings
            .SelectMany(reading => reading.Values.Select(value => (value.UnitId, Value: ToDto(reading.Layer, value))))
            .ToLookup(found => found.UnitId, found => found.Value);
        var plan = UnitBoardPlan.Of(building.GetFloors(), inUse);
        return new UnitBoardDto
        {
            BuildingId = building.Id,
            SiteId = building.SiteId,
            Code = building.Code,
            Name = building.Name,
            UnitCount = inUse.Count,
            Entrances = [.. plan.Entrances.Select(entrance => new UnitBoardEntranceDto { Name = entrance.Name, Columns = entrance.Columns })],
            Rows =
            [
                .. plan.Rows.Select(row => new UnitBoardRowDto
                {
                    Floor = row.Floor,
                    IsContinued = row.IsContinued,
                    Cells = [.. row.Cells.Select(cell => ToDto(cell, building, values[cell.Unit.Id]))],
                }),
            ],
            Layers = readings.ConvertAll(layers.Describe),
        };
    }

    /// <inheritdoc />
    public virtual async Task<ListResultDto<UnitBoardBuildingDto>> GetBuildingsAsync(GetUnitBoardBuildingsInput input)
    {
        var all = await buildings.GetListAsync(building => building.SiteId == input.SiteId);
        if (all.Count == 0)
        {
            return new ListResultDto<UnitBoardBuildingDto>([]);
        }

        var counts = await units.CountByBuildingAsync(all.ConvertAll(building => building.Id));
        var readings = await layers.ReadMarksAsync(input.SiteId);
        var marked = readings.SelectMany(reading => reading.Values).Select(value => value.UnitId).Distinct().ToList();
        var homes = await units.GetBuildingIdsAsync(marked);
        return new ListResultDto<UnitBoardBuildingDto>(
        [
            .. all.OrderBy(building => building.SortKey, StringComparer.Ordinal).Select(building => new UnitBoardBuildingDto
            {
                Id = building.Id,
                Code = building.Code,
                Name = building.Name,
                UnitCount = counts.GetValueOrDefault(building.Id),
                Figures = [.. readings.SelectMany(reading => FiguresOf(building.Id, reading, homes))],
            }),
        ]);
    }

    private IEnumerable<UnitBoardFigureDto> FiguresOf(Guid buildingId, UnitBoardReading reading, Dictionary<Guid, Guid> homes) =>
        layers.Count(reading.Layer, reading.Values.Where(value => homes.TryGetValue(value.UnitId, out var home) && home == buildingId))
            .Where(figure => figure.Count > 0);

    private static UnitBoardCellDto ToDto(UnitBoardPlan.Cell cell, Building building, IEnumerable<UnitBoardCellValueDto> values) => new()
    {
        Id = cell.Unit.Id,
        Code = cell.Unit.Code,
        DisplayName = UnitMapper.Describe(cell.Unit, building),
        Room = cell.Unit.Room.Length > 0 ? cell.Unit.Room : cell.Unit.Code,
        Entrance = cell.Entrance,
        Column = cell.Column,
        Kind = cell.Unit.Kind,
        Occupancy = cell.Unit.Occupancy,
        Layout = cell.Unit.Layout,
        GrossAreaInSquareMetres = cell.Unit.GrossAreaInSquareMetres,
        NetAreaInSquareMetres = cell.Unit.NetAreaInSquareMetres,
        BillingAreaInSquareMetres = cell.Unit.BillingAreaInSquareMetres,
        Values = [.. values],
    };

    private static UnitBoardCellValueDto ToDto(UnitBoardLayer layer, UnitBoardValue value) => new() { Layer = layer.Key, Entry = value.Entry, Count = value.Count };
}
