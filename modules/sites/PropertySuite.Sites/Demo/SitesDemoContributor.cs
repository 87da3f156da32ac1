using PropertySuite.Demo;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;

namespace PropertySuite.Sites;

/// <summary>Opens the demo's sites, with buildings and units as they are planned.</summary>
public class SitesDemoContributor(IRepository<Site, Guid> sites, IUnitIntegrationService units, IGuidGenerator guids)
    : IDemoContributor, ITransientDependency
{
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
        await sites.InsertAsync(site, autoSave: true);
        stage.Open(site.Id);

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
