using Microsoft.Extensions.Localization;
using PropertySuite.Sites.Localization;
using Volo.Abp;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Domain.Services;

namespace PropertySuite.Sites;

/// <summary>Makes the units of a building by rule.</summary>
public class UnitGenerator(
    IUnitRepository units,
    IUnitReshapeRepository reshapes,
    IRepository<Building, Guid> buildings,
    UnitManager manager,
    IStringLocalizer<SitesResource> localizer) : DomainService
{
    /// <summary>What a plan comes to; nothing is made.</summary>
    public virtual async Task<UnitPlanDto> PreviewAsync(Guid buildingId, UnitPlanInputBase wish)
    {
        var building = await buildings.GetAsync(buildingId);
        var plan = UnitPlan.Of(building, wish);
        return ToDto(plan, await FindKnownAsync(building, plan));
    }

    /// <summary>
    /// Makes the units of a plan that the building does not have yet, in the caller's transaction. Nobody changes the floors of the building or its units meanwhile: the
    /// register of the site is locked before anything is read.
    /// </summary>
    /// <exception cref="BusinessException"><see cref="SitesErrorCodes.UnitPlanImpossible"/>.</exception>
    public virtual async Task<UnitPlanDto> GenerateAsync(Guid buildingId, UnitPlanInputBase wish)
    {
        var siteIds = (await buildings.GetQueryableAsync()).Where(building => building.Id == buildingId).Select(building => building.SiteId);
        await units.LockRegisterAsync(await AsyncExecuter.FirstOrDefaultAsync(siteIds));
        var building = await buildings.GetAsync(buildingId);
        var plan = UnitPlan.Of(building, wish);
        if (plan.Problems.Count > 0)
        {
            throw new BusinessException(SitesErrorCodes.UnitPlanImpossible).WithData("problems", string.Join("; ", plan.Problems.Select(Describe)));
        }

        await manager.CheckUsesAsync(plan.Units.Select(unit => unit.Use), present: []);

        var known = await FindKnownAsync(building, plan);
        var added = plan.Units.Where(unit => !known.Has(unit)).Select(unit => ToUnit(building, unit, wish)).ToList();
        await units.InsertManyAsync(added, autoSave: true);
        return ToDto(plan, known);
    }

    private string Describe(UnitPlanProblemDto problem)
    {
        var name = localizer[$"Enum:{nameof(UnitPlanProblemKind)}.{problem.Kind}"];
        return problem.Detail.Length == 0 ? name.Value : localizer["UnitPlan:Problem", name, problem.Detail].Value;
    }

    private Unit ToUnit(Building building, PlannedUnit planned, UnitPlanInputBase wish) =>
        new Unit(GuidGenerator.Create(), building, planned.Code)
            .Describe(planned.Kind, planned.Door?.Layout ?? wish.Layout, planned.Use)
            .Measure(new UnitAreas(planned.Door?.GrossAreaInSquareMetres, planned.Door?.NetAreaInSquareMetres, planned.Door?.OwnBillingAreaInSquareMetres))
            .Occupy(wish.Occupancy, null)
            .Place(building, planned.Floor, zoneId: null);

    private async Task<KnownUnits> FindKnownAsync(Building building, UnitPlan plan)
    {
        var codes = plan.Units.Select(unit => unit.Code.ToString()).Distinct().ToList();
        if (codes.Count == 0)
        {
            return new KnownUnits([], []);
        }

        var existing = (await units.GetListByCodesAsync(building.SiteId, codes)).ToDictionary(found => found.Unit.Code, found => found.Unit);
        return new KnownUnits(existing, await reshapes.GetLastOfCodesAsync(building.SiteId, codes));
    }

    private static UnitPlanDto ToDto(UnitPlan plan, KnownUnits known) => new()
    {
        NewCount = plan.Units.Count(unit => !known.Has(unit)),
        ExistingCount = plan.Units.Count(known.Has),
        Problems = [.. plan.Problems],
        Floors =
        [
            .. plan.Units.GroupBy(unit => unit.Floor).OrderByDescending(floor => floor.Key).Select(floor => new UnitPlanFloorDto
            {
                Floor = floor.Key.ToString(),
                Rooms = [.. floor.Select(unit => ToDto(unit, known))],
            }),
        ],
    };

    private static UnitPlanRoomDto ToDto(PlannedUnit planned, KnownUnits known)
    {
        var code = planned.Code.ToString();
        var existing = known.Existing.GetValueOrDefault(code);
        var room = new UnitPlanRoomDto
        {
            Code = code,
            Entrance = planned.Code.Entrance,
            Room = planned.Code.Room,
            Kind = planned.Kind,
            GrossAreaInSquareMetres = planned.Door?.GrossAreaInSquareMetres,
            Exists = known.Has(planned),
            BecameCodes = known.Reshaped.GetValueOrDefault(code)?.ToSuccession(code).Codes ?? [],
        };
        if (existing is not null && existing.Floor != planned.Floor.ToString())
        {
            room.ExistingFloor = existing.Floor ?? "";
        }

        if (existing is not null && existing.Kind != planned.Kind)
        {
            room.ExistingKind = existing.Kind;
        }

        return room;
    }

    /// <summary>What a building has, or had, of a plan.</summary>
    /// <param name="Existing">Units in use, by room code.</param>
    /// <param name="Reshaped">Splits and merges of units that are units no longer, by room code.</param>
    private sealed record KnownUnits(Dictionary<string, Unit> Existing, Dictionary<string, UnitReshape> Reshaped)
    {
        public bool Has(PlannedUnit planned) => planned.Code.ToString() is var code && (Existing.ContainsKey(code) || Reshaped.ContainsKey(code));
    }
}
