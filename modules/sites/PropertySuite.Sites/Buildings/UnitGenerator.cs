using Volo.Abp.Domain.Services;

namespace PropertySuite.Sites;

/// <summary>Makes the units of a building by rule.</summary>
public class UnitGenerator(IUnitRepository units) : DomainService
{
    /// <summary>What a plan comes to; nothing is made.</summary>
    public virtual async Task<UnitPlanDto> PreviewAsync(Building building, UnitPlanInputBase wish)
    {
        var plan = UnitPlan.Of(building, wish);
        return ToDto(plan, await FindExistingAsync(building, plan));
    }

    /// <summary>Makes the units of a plan without problems that the building does not have yet, in the caller's transaction.</summary>
    public virtual async Task<UnitPlanDto> GenerateAsync(Building building, UnitPlanInputBase wish)
    {
        var plan = UnitPlan.Of(building, wish);
        await units.LockRegisterAsync(building.SiteId);
        var existing = await FindExistingAsync(building, plan);
        var added = plan.Units.Where(unit => !existing.Contains(unit.Code.ToString())).Select(unit => ToUnit(building, unit, wish)).ToList();
        await units.InsertManyAsync(added, autoSave: true);
        return ToDto(plan, existing);
    }

    private Unit ToUnit(Building building, PlannedUnit planned, UnitPlanInputBase wish) =>
        new Unit(GuidGenerator.Create(), building, planned.Code)
            .Describe(planned.Kind, planned.Door?.Layout ?? wish.Layout, planned.Use)
            .Measure(new UnitAreas(planned.Door?.GrossAreaInSquareMetres, planned.Door?.NetAreaInSquareMetres, planned.Door?.OwnBillingAreaInSquareMetres))
            .Occupy(wish.Occupancy, null)
            .Place(building, planned.Floor, zoneId: null);

    private async Task<HashSet<string>> FindExistingAsync(Building building, UnitPlan plan)
    {
        var codes = plan.Units.Select(unit => unit.Code.ToString()).Distinct().ToList();
        return codes.Count == 0 ? [] : [.. (await units.GetListByCodesAsync(building.SiteId, codes)).Select(found => found.Unit.Code)];
    }

    private static UnitPlanDto ToDto(UnitPlan plan, HashSet<string> existing) => new()
    {
        NewCount = plan.Units.Count(unit => !existing.Contains(unit.Code.ToString())),
        ExistingCount = plan.Units.Count(unit => existing.Contains(unit.Code.ToString())),
        Problems = [.. plan.Problems],
        Floors =
        [
            .. plan.Units.GroupBy(unit => unit.Floor).OrderByDescending(floor => floor.Key).Select(floor => new UnitPlanFloorDto
            {
                Floor = floor.Key.ToString(),
                Rooms = [.. floor.Select(unit => new UnitPlanRoomDto
                {
                    Code = unit.Code.ToString(),
                    Entrance = unit.Code.Entrance,
                    Room = unit.Code.Room,
                    Kind = unit.Kind,
                    GrossAreaInSquareMetres = unit.Door?.GrossAreaInSquareMetres,
                    Exists = existing.Contains(unit.Code.ToString()),
                })],
            }),
        ],
    };
}
