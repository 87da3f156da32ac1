using System.Globalization;
using PropertySuite.Demo;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;

namespace PropertySuite.Sites;

/// <summary>Opens the demo's sites, with buildings and units as they are planned.</summary>
public class SitesDemoContributor(
    IRepository<Site, Guid> sites,
    IRepository<Region, Guid> regions,
    IRepository<Zone, Guid> zones,
    IRepository<Building, Guid> buildings,
    IUnitIntegrationService units,
    IGuidGenerator guids) : IDemoContributor, ITransientDependency
{
    private const string RegionName = "浙江区域";

    private static readonly string[] Layouts = ["两室一厅", "三室两厅", "四室两厅两卫"];
    private static readonly decimal[] Areas = [89.5m, 98.37m, 118.66m, 128m, 139.41m];
    private static readonly UnitOccupancy[] Uses =
        [UnitOccupancy.OwnerOccupied, UnitOccupancy.OwnerOccupied, UnitOccupancy.OwnerOccupied, UnitOccupancy.Rented, UnitOccupancy.Renovating];

    /// <inheritdoc />
    public DemoStep Step => DemoStep.Estate;

    /// <inheritdoc />
    public virtual async Task ContributeAsync(DemoStage stage)
    {
        var plan = stage.Plan;
        var site = new Site(guids.Create(), plan.Code, plan.Name).Describe([PropertyKind.Residential], plan.Address, plan.ServicePhone);
        site.SetRegion(await EnsureRegionAsync());
        await sites.InsertAsync(site, autoSave: true);
        stage.Open(site.Id);
        await BuildAsync(site.Id, plan);

        var rooms = Rooms(plan, stage.People);
        var ids = await units.EnsureAsync(site.Id, rooms);
        var names = (await units.GetListAsync([.. ids.Values])).ToDictionary(unit => unit.Id, unit => unit.DisplayName);
        foreach (var room in rooms)
        {
            var id = ids[room.Code];
            stage.Add(new DemoUnit(
                id, names[id], room.HandedOverOn!.Value, room.Occupancy == UnitOccupancy.Vacant, room.Occupancy == UnitOccupancy.Rented));
        }
    }

    private async Task<Guid> EnsureRegionAsync() =>
        (await regions.FindAsync(region => region.Name == RegionName) ?? await regions.InsertAsync(new Region(guids.Create(), RegionName), autoSave: true)).Id;

    /// <summary>The buildings with their floors, in an eastern and a western zone where there are several.</summary>
    private async Task BuildAsync(Guid siteId, DemoSite plan)
    {
        var east = plan.Buildings < 2 ? null : await zones.InsertAsync(new Zone(guids.Create(), siteId, "东区", PropertyKind.Residential), autoSave: true);
        var west = east is null ? null : await zones.InsertAsync(new Zone(guids.Create(), siteId, "西区", PropertyKind.Residential), autoSave: true);
        foreach (var number in Enumerable.Range(1, plan.Buildings))
        {
            FloorPlan.TryParse($"B1-{plan.Floors}", out var floors);
            var code = number.ToString(CultureInfo.InvariantCulture);
            await buildings.InsertAsync(
                new Building(guids.Create(), siteId, code).SetFloors(floors).SetZone((number > plan.Buildings / 2 ? west : east)?.Id), autoSave: true);
        }
    }

    private static List<EnsureUnitDto> Rooms(DemoSite plan, DemoPeople people) =>
    [
        .. from building in Enumerable.Range(1, plan.Buildings)
           from entrance in Enumerable.Range(1, 2)
           from floor in Enumerable.Range(1, plan.Floors)
           from room in Enumerable.Range(1, 2)
           select new EnsureUnitDto
           {
               Code = $"{building}-{entrance}-{floor}{room:00}",
               Layout = people.OneOf(Layouts),
               GrossAreaInSquareMetres = people.OneOf(Areas),
               Occupancy = people.Chance(15) ? UnitOccupancy.Vacant : people.OneOf(Uses),
               HandedOverOn = new DateOnly(2019, 6, 1).AddDays(people.Next(1500)),
           },
    ];
}
