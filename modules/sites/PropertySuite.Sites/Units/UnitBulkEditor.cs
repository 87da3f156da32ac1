using Volo.Abp;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Domain.Services;

namespace PropertySuite.Sites;

/// <summary>Makes the same changes of many units, all or none.</summary>
public class UnitBulkEditor(IUnitRepository units, IRepository<Building, Guid> buildings, ZoneManager zones, UnitManager manager) : DomainService
{
    /// <summary>Makes the changes, in the caller's transaction.</summary>
    /// <exception cref="BusinessException">
    /// <see cref="SitesErrorCodes.UnitsChanged"/> with all that have changed since they were shown, or what one of them forbids.
    /// </exception>
    public virtual async Task ChangeAsync(ChangeUnitsDto input)
    {
        var chosen = await units.GetShownAsync(input.Units);
        foreach (var siteId in chosen.Select(unit => unit.SiteId).Distinct())
        {
            await zones.CheckAsync(siteId, input.OwnZoneId);
        }

        await manager.CheckUsesAsync([input.Use], chosen.Select(unit => unit.Use));
        var buildingIds = chosen.Select(unit => unit.BuildingId).ToHashSet();
        var homes = (await buildings.GetListAsync(building => buildingIds.Contains(building.Id))).ToDictionary(building => building.Id);
        var floor = UnitManager.ReadFloor(input.Floor);
        foreach (var unit in chosen)
        {
            Apply(unit, homes[unit.BuildingId], floor, input);
        }

        await units.UpdateManyAsync(chosen, autoSave: true);
    }

    private static void Apply(Unit unit, Building building, FloorLabel? floor, ChangeUnitsDto input)
    {
        unit.Describe(input.Kind ?? unit.Kind, Or(input.Layout, unit.Layout), Or(input.Use, unit.Use))
            .Measure(new UnitAreas(
                input.GrossAreaInSquareMetres ?? unit.GrossAreaInSquareMetres,
                input.NetAreaInSquareMetres ?? unit.NetAreaInSquareMetres,
                input.OwnBillingAreaInSquareMetres ?? unit.OwnBillingAreaInSquareMetres))
            .Occupy(input.Occupancy ?? unit.Occupancy, input.HandedOverOn ?? unit.HandedOverOn);
        if (floor is not null || input.OwnZoneId is not null)
        {
            unit.Place(building, floor ?? unit.GetFloor(), input.OwnZoneId ?? unit.ZoneId);
        }
    }

    private static string? Or(string? given, string? present) => string.IsNullOrWhiteSpace(given) ? present : given;
}
