using PropertySuite.OwnerRecords;
using PropertySuite.People;
using PropertySuite.Sites;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;

namespace PropertySuite.Host.Demo;

/// <summary>A household of the demo: a unit and the person whom one calls.</summary>
/// <param name="SiteId">The site.</param>
/// <param name="UnitId">The unit.</param>
/// <param name="UnitName">The unit as people say it.</param>
/// <param name="PartyId">The owner.</param>
/// <param name="OwnerName">The owner's name.</param>
/// <param name="Phone">The owner's phone number.</param>
public sealed record DemoHousehold(Guid SiteId, Guid UnitId, string UnitName, Guid PartyId, string OwnerName, string Phone);

/// <summary>Builds the demo's sites, buildings, units and owners.</summary>
public class DemoEstate : ITransientDependency
{
    private static readonly string[] Layouts = ["两室一厅", "三室两厅", "四室两厅两卫"];
    private static readonly decimal[] Areas = [89.5m, 98.37m, 118.66m, 128m, 139.41m];
    private static readonly UnitOccupancy[] Uses =
        [UnitOccupancy.OwnerOccupied, UnitOccupancy.OwnerOccupied, UnitOccupancy.OwnerOccupied, UnitOccupancy.Rented, UnitOccupancy.Renovating];

    private readonly IRepository<Site, Guid> _sites;
    private readonly IUnitIntegrationService _units;
    private readonly IPartyRepository _parties;
    private readonly IHouseholdRepository _households;
    private readonly IPersonalDataProtector _protector;
    private readonly IGuidGenerator _guids;

    /// <summary>Takes what it needs from the container.</summary>
    public DemoEstate(
        IRepository<Site, Guid> sites,
        IUnitIntegrationService units,
        IPartyRepository parties,
        IHouseholdRepository households,
        IPersonalDataProtector protector,
        IGuidGenerator guids)
    {
        _sites = sites;
        _units = units;
        _parties = parties;
        _households = households;
        _protector = protector;
        _guids = guids;
    }

    /// <summary>Opens a site with its buildings, units and owners.</summary>
    public async Task<(Guid SiteId, List<DemoHousehold> Households)> CreateAsync(DemoSite demo, DemoPeople people)
    {
        var site = new Site(_guids.Create(), demo.Code, demo.Name)
            .Describe([PropertyKind.Residential], demo.Address, demo.ServicePhone);
        await _sites.InsertAsync(site, autoSave: true);
        if (demo.Buildings == 0)
        {
            return (site.Id, []);
        }

        var rooms = Rooms(demo, people);
        var ids = await _units.EnsureAsync(site.Id, rooms);
        var names = (await _units.GetListAsync([.. ids.Values])).ToDictionary(unit => unit.Id, unit => unit.DisplayName);

        var parties = new List<Party>();
        var households = new List<Household>();
        var owned = new List<DemoHousehold>();
        foreach (var room in rooms.Where(room => room.Occupancy != UnitOccupancy.Vacant))
        {
            var unitId = ids[room.Code];
            var owner = MakeParty(site.Id, people);
            var household = new Household(unitId, site.Id);
            household.AddTenure(_guids.Create(), owner.Id, TenureRelation.Owner, null, room.HandedOverOn, null);
            parties.Add(owner);
            if (people.Chance(35))
            {
                var second = MakeParty(site.Id, people);
                var relation = room.Occupancy == UnitOccupancy.Rented ? TenureRelation.Tenant : TenureRelation.FamilyMember;
                household.AddTenure(_guids.Create(), second.Id, relation, null, room.HandedOverOn, null);
                parties.Add(second);
            }

            if (people.Chance(60))
            {
                household.AddVehicle(_guids.Create(), Plate.FindAll(people.Plate(), out _)[0]);
            }

            households.Add(household);
            owned.Add(new DemoHousehold(site.Id, unitId, names[unitId], owner.Id, owner.Name, owner.PhonesInOrder.First().Number));
        }

        await _parties.InsertManyAsync(parties);
        await _households.InsertManyAsync(households, autoSave: true);
        return (site.Id, owned);
    }

    private static List<EnsureUnitDto> Rooms(DemoSite demo, DemoPeople people) =>
    [
        .. from building in Enumerable.Range(1, demo.Buildings)
           from entrance in Enumerable.Range(1, 2)
           from floor in Enumerable.Range(1, demo.Floors)
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

    private Party MakeParty(Guid siteId, DemoPeople people)
    {
        var party = new Party(_guids.Create(), siteId, PartyKind.Person, people.Name());
        party.SetIdNumber(IdNumber.Parse(people.IdNumber()), _protector);
        if (PhoneNumber.TryParse(people.Mobile(), out var phone))
        {
            party.AddPhone(_guids.Create(), phone);
        }

        return party;
    }
}
