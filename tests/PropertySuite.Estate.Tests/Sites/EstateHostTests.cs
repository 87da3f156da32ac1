using System.Diagnostics;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Sites;
using PropertySuite.Testing;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Repositories;

namespace PropertySuite.Estate.Tests.Sites;

/// <summary>Zones, floors, areas and who is responsible.</summary>
public class EstateHostTests(PropertySuiteHostFixture host) : IClassFixture<PropertySuiteHostFixture>
{
    [Fact]
    public async Task A_zone_holds_buildings_of_its_own_site_and_goes_when_it_is_empty()
    {
        var admin = await host.CreateClientAsync(TestUsers.SiteAdmin);
        var zone = await CreateZoneAsync(admin, TestCompany.NorthSiteId, "东区");
        var building = await CreateBuildingAsync(admin, "21", zone.Id);
        building.ZoneName.ShouldBe("东区");

        await admin.SendJsonAsync(HttpMethod.Post, "/api/sites/zone", new { siteId = TestCompany.NorthSiteId, name = "东区", kind = "Villa" })
            .ShouldFailAsync(HttpStatusCode.Forbidden, SitesErrorCodes.ZoneNameTaken);
        await admin.DeleteAsync($"/api/sites/zone/{zone.Id}").ShouldFailAsync(HttpStatusCode.Forbidden, SitesErrorCodes.ZoneNotEmpty);
        await admin.SendJsonAsync(
                HttpMethod.Put, $"/api/sites/building/{building.Id}", new { building.Name, zoneId = (Guid?)null, building.FloorPlan, building.ConcurrencyStamp })
            .ReadAsync<BuildingDto>();
        (await admin.DeleteAsync($"/api/sites/zone/{zone.Id}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task A_zone_stays_while_a_unit_or_a_responsibility_lies_in_it_and_goes_when_only_retired_units_do()
    {
        var estate = await ReshapedBuilding.OpenAsync(host, "26");
        var admin = await host.CreateClientAsync(TestUsers.SiteAdmin);
        var zone = await CreateZoneAsync(admin, TestCompany.NorthSiteId, "裙楼");
        var shop = await estate.AddAsync("26-101", 100, null, null);
        shop = await estate.ChangeAsync(shop.Id, unit => unit.OwnZoneId = zone.Id);
        await admin.DeleteAsync($"/api/sites/zone/{zone.Id}").ShouldFailAsync(HttpStatusCode.Forbidden, SitesErrorCodes.ZoneNotEmpty);

        await estate.SplitAsync(shop, ("26-102", 60, null, null), ("26-103", 40, null, null)).ShouldSucceedAsync();
        foreach (var part in await estate.UnitsAsync())
        {
            part.OwnZoneId.ShouldBe(zone.Id);
            await estate.ChangeAsync(part.Id, unit => unit.OwnZoneId = null);
        }

        var butler = (await StaffAsync(admin, TestCompany.NorthSiteId)).Single(person => person.Name == "刘慧").UserId;
        var responsibility = await admin.SendJsonAsync(
            HttpMethod.Post, "/api/sites/responsibility", new { siteId = TestCompany.NorthSiteId, userId = butler, duty = "Butler", zoneId = zone.Id })
            .ReadAsync<ResponsibilityDto>();
        (await admin.DeleteAsync($"/api/sites/zone/{zone.Id}").ShouldFailAsync(HttpStatusCode.Forbidden, SitesErrorCodes.ZoneHasResponsible)).ShouldContain("刘慧");
        await admin.DeleteAsync($"/api/sites/responsibility/{responsibility.Id}").ShouldSucceedAsync();

        await admin.DeleteAsync($"/api/sites/zone/{zone.Id}").ShouldSucceedAsync();
        (await estate.GetAsync(shop.Id)).OwnZoneId.ShouldBeNull();
    }

    [Fact]
    public async Task Who_takes_a_zone_away_and_who_fills_it_wait_for_each_other()
    {
        var admin = await host.CreateClientAsync(TestUsers.SiteAdmin);
        var zones = await Task.WhenAll(Enumerable.Range(1, 4).Select(number => CreateZoneAsync(admin, TestCompany.NorthSiteId, $"争用{number}")));
        var buildings = await Task.WhenAll(Enumerable.Range(1, 4).Select(number => CreateBuildingAsync(admin, $"3{number}A")));

        var answers = await Task.WhenAll(zones.SelectMany((zone, index) => new[]
        {
            StatusAsync(admin.DeleteAsync($"/api/sites/zone/{zone.Id}")),
            StatusAsync(admin.SendJsonAsync(
                HttpMethod.Put, $"/api/sites/building/{buildings[index].Id}", new { buildings[index].Name, zoneId = zone.Id, buildings[index].ConcurrencyStamp })),
        }));

        answers.ShouldAllBe(status => status == HttpStatusCode.NoContent || status == HttpStatusCode.OK || status == HttpStatusCode.Forbidden);
        answers.Count(status => status == HttpStatusCode.Forbidden).ShouldBe(4, "of each two one is told no");

        static async Task<HttpStatusCode> StatusAsync(Task<HttpResponseMessage> sending)
        {
            using var answer = await sending;
            return answer.StatusCode;
        }
    }

    [Fact]
    public async Task Another_sites_zone_is_neither_shown_nor_taken()
    {
        var foreign = await host.WithUnitOfWorkAsync(async services =>
        {
            var zones = services.GetRequiredService<IRepository<Zone, Guid>>();
            return (await zones.InsertAsync(new Zone(Guid.CreateVersion7(), TestCompany.SouthSiteId, "南苑的区", PropertyKind.Villa), autoSave: true)).Id;
        });
        var admin = await host.CreateClientAsync(TestUsers.SiteAdmin);

        (await admin.GetAsync("/api/sites/zone").ReadAsync<PagedResultDto<ZoneDto>>()).Items.ShouldNotContain(zone => zone.Id == foreign);
        await admin.SendJsonAsync(HttpMethod.Post, "/api/sites/building", new { siteId = TestCompany.NorthSiteId, code = "22", zoneId = foreign })
            .ShouldFailAsync(HttpStatusCode.Forbidden, SitesErrorCodes.ZoneNotInSite);
    }

    [Fact]
    public async Task A_unit_lies_on_a_floor_that_its_building_has()
    {
        var admin = await host.CreateClientAsync(TestUsers.SiteAdmin);
        var building = await CreateBuildingAsync(admin, "23", null, "B1-3, 1M, 3A");
        building.Floors.ShouldBe(["B1", "1", "1M", "2", "3", "3A"]);

        (await UnitAsync("23-1-101").ReadAsync<UnitDto>()).Floor.ShouldBe("1");
        (await UnitAsync("23-1-102", "一夹层").ReadAsync<UnitDto>()).Floor.ShouldBe("1M");
        (await UnitAsync("23-1-B101").ReadAsync<UnitDto>()).Floor.ShouldBe("B1");
        (await UnitAsync("23-1-401").ShouldFailAsync(HttpStatusCode.Forbidden, SitesErrorCodes.FloorNotInBuilding)).ShouldContain("B1-3, 1M, 3A");
        await UnitAsync("23-1-103", "屋面").ShouldFailAsync(HttpStatusCode.Forbidden, SitesErrorCodes.FloorUnreadable);

        await PutPlanAsync("1-").ShouldFailAsync(HttpStatusCode.Forbidden, SitesErrorCodes.FloorPlanUnreadable);
        (await PutPlanAsync("1-3").ShouldFailAsync(HttpStatusCode.Forbidden, SitesErrorCodes.FloorsInUse)).ShouldContain("B1, 1M");
        (await PutPlanAsync("B2-5, 1M").ReadAsync<BuildingDto>()).FloorPlan.ShouldBe("B2-5, 1M");

        Task<HttpResponseMessage> UnitAsync(string code, string? floor = null) => admin.SendJsonAsync(
            HttpMethod.Post, "/api/sites/unit", new { siteId = TestCompany.NorthSiteId, code, floor });
        Task<HttpResponseMessage> PutPlanAsync(string floorPlan) => admin.SendJsonAsync(
            HttpMethod.Put, $"/api/sites/building/{building.Id}", new { building.Name, floorPlan, building.ConcurrencyStamp });
    }

    [Fact]
    public async Task The_net_area_is_never_above_the_gross_area_and_fees_go_by_the_agreed_one()
    {
        var admin = await host.CreateClientAsync(TestUsers.SiteAdmin);
        await CreateBuildingAsync(admin, "24");
        Task<HttpResponseMessage> UnitAsync(string code, decimal? gross, decimal? net, decimal? billing) => admin.SendJsonAsync(
            HttpMethod.Post,
            "/api/sites/unit",
            new { siteId = TestCompany.NorthSiteId, code, grossAreaInSquareMetres = gross, netAreaInSquareMetres = net, ownBillingAreaInSquareMetres = billing });

        (await UnitAsync("24-101", 100, 80, null).ReadAsync<UnitDto>()).BillingAreaInSquareMetres.ShouldBe(100);
        (await UnitAsync("24-102", 100, 100, 95.5m).ReadAsync<UnitDto>()).BillingAreaInSquareMetres.ShouldBe(95.5m);
        await UnitAsync("24-103", 100, 100.01m, null).ShouldFailAsync(HttpStatusCode.Forbidden, SitesErrorCodes.NetAreaAboveGross);
        await UnitAsync("24-104", -1, null, null).ShouldFailAsync(HttpStatusCode.BadRequest);

        var rounded = await UnitAsync("24-105", 100.005m, null, null).ReadAsync<UnitDto>();
        rounded.GrossAreaInSquareMetres.ShouldBe(100.01m);
        (await admin.GetAsync($"/api/sites/unit/{rounded.Id}").ReadAsync<UnitDto>()).GrossAreaInSquareMetres.ShouldBe(100.01m);
        (await UnitAsync("24-106", 80.003m, 80.004m, null).ReadAsync<UnitDto>()).NetAreaInSquareMetres.ShouldBe(80);
    }

    [Fact]
    public async Task What_a_unit_may_be_used_for_is_a_word_of_the_dictionary()
    {
        var admin = await host.CreateClientAsync(TestUsers.SiteAdmin);
        await CreateBuildingAsync(admin, "27");
        Task<HttpResponseMessage> UnitAsync(string code, string use) => admin.SendJsonAsync(
            HttpMethod.Post, "/api/sites/unit", new { siteId = TestCompany.NorthSiteId, code, use });

        await UnitAsync("27-101", "castle").ShouldFailAsync(HttpStatusCode.Forbidden, SitesErrorCodes.UnknownUse);
        (await UnitAsync("27-101", "office").ReadAsync<UnitDto>()).Use.ShouldBe("office");
    }

    [Fact]
    public async Task The_zone_of_a_unit_is_nearer_than_its_building_and_the_zone_of_the_building_further()
    {
        var admin = await host.CreateClientAsync(TestUsers.SiteAdmin);
        var shops = await CreateZoneAsync(admin, TestCompany.NorthSiteId, "商铺区");
        var towers = await CreateZoneAsync(admin, TestCompany.NorthSiteId, "塔楼区");
        var tower = await CreateBuildingAsync(admin, "28", towers.Id);
        Task<UnitDto> UnitAsync(string code, Guid? ownZoneId) => admin.SendJsonAsync(
            HttpMethod.Post, "/api/sites/unit", new { siteId = TestCompany.NorthSiteId, code, ownZoneId }).ReadAsync<UnitDto>();
        var shop = await UnitAsync("28-101", shops.Id);
        var flat = await UnitAsync("28-201", null);
        var staff = await StaffAsync(admin, TestCompany.NorthSiteId);
        foreach (var (name, zoneId, buildingId) in new[] { ("刘慧", (Guid?)shops.Id, (Guid?)null), ("王晓雯", towers.Id, null), ("陈立群", null, tower.Id) })
        {
            await admin.SendJsonAsync(HttpMethod.Post, "/api/sites/responsibility", new
            {
                siteId = TestCompany.NorthSiteId, userId = staff.Single(person => person.Name == name).UserId, duty = "Greening", zoneId, buildingId,
            }).ShouldSucceedAsync();
        }

        (await GreenersAsync(shop)).ShouldBe(["刘慧", "陈立群"]);
        (await GreenersAsync(flat)).ShouldBe(["陈立群", "王晓雯"]);

        async Task<IEnumerable<string>> GreenersAsync(UnitDto unit) =>
            (await admin.GetAsync($"/api/sites/responsibility/of-unit/{unit.Id}").ReadAsync<ListResultDto<ResponsiblePersonDto>>())
            .Items.Where(person => person.Duty == ResponsibilityDuty.Greening).Select(person => person.Name);
    }

    [Fact]
    public async Task A_villa_has_a_number_only_and_is_found_by_it()
    {
        var admin = await host.CreateClientAsync(TestUsers.SiteAdmin);
        var house = await CreateBuildingAsync(admin, "88号");
        house.Name.ShouldBe("88号");

        var villa = await admin.SendJsonAsync(HttpMethod.Post, "/api/sites/unit", new { siteId = TestCompany.NorthSiteId, code = "别墅88", kind = "Villa" })
            .ReadAsync<UnitDto>();

        villa.Code.ShouldBe("88号");
        villa.DisplayName.ShouldBe("88号");
        var found = await admin.GetAsync($"/api/sites/unit?filter={Uri.EscapeDataString("88号")}").ReadAsync<PagedResultDto<UnitDto>>();
        found.Items.Single().Id.ShouldBe(villa.Id);
    }

    [Fact]
    public async Task The_nearest_person_is_responsible_first()
    {
        var admin = await host.CreateClientAsync(TestUsers.SiteAdmin);
        var zone = await CreateZoneAsync(admin, TestCompany.NorthSiteId, "西区");
        var building = await CreateBuildingAsync(admin, "25", zone.Id);
        var unit = await admin.SendJsonAsync(HttpMethod.Post, "/api/sites/unit", new { siteId = TestCompany.NorthSiteId, code = "25-101" }).ReadAsync<UnitDto>();
        var staff = (await admin.GetAsync($"/api/sites/responsibility/staff/{TestCompany.NorthSiteId}").ReadAsync<ListResultDto<SiteStaffDto>>()).Items;
        Guid Id(string name) => staff.Single(person => person.Name == name).UserId;

        await AssignAsync(Id("刘慧"), "Butler");
        await AssignAsync(Id("王晓雯"), "Butler", zoneId: zone.Id);
        await AssignAsync(Id("陈立群"), "Butler", buildingId: building.Id);
        await AssignAsync(Id("赵国强"), "Technician", buildingId: building.Id, skills: ["water"]);

        var desk = await host.CreateClientAsync(TestUsers.FrontDesk);
        var people = (await desk.GetAsync($"/api/sites/responsibility/of-unit/{unit.Id}").ReadAsync<ListResultDto<ResponsiblePersonDto>>()).Items;
        people.Select(person => person.Name).ShouldBe(["陈立群", "王晓雯", "刘慧", "赵国强"]);
        var south = await host.CreateClientAsync(TestUsers.SouthManager);
        await south.GetAsync($"/api/sites/responsibility/of-unit/{unit.Id}").ShouldFailAsync(HttpStatusCode.NotFound);

        var file = await admin.GetStringAsync(
            $"/api/sites/responsibility/export?siteId={TestCompany.NorthSiteId}&format=Csv&columns=userName&columns=placeName");
        file.Split("\r\n").ShouldContain("刘慧,全项目");
        file.Split("\r\n").ShouldContain("王晓雯,西区");

        await PostAsync(Id("陈立群"), "Butler", buildingId: building.Id).ShouldFailAsync(HttpStatusCode.Forbidden, SitesErrorCodes.AlreadyResponsible);
        await PostAsync(Id("陈立群"), "Butler", zone.Id, building.Id).ShouldFailAsync(HttpStatusCode.Forbidden, SitesErrorCodes.ZoneOrBuilding);
        await PostAsync(Id("赵国强"), "Technician", skills: ["magic"]).ShouldFailAsync(HttpStatusCode.Forbidden, SitesErrorCodes.UnknownSkill);
        await PostAsync(Guid.NewGuid(), "Butler").ShouldFailAsync(HttpStatusCode.Forbidden, SitesErrorCodes.NotOfTheSite);
        await PostAsync(Id("陈立群"), "Butler", buildingId: Guid.NewGuid()).ShouldFailAsync(HttpStatusCode.Forbidden, SitesErrorCodes.BuildingNotInSite);

        async Task AssignAsync(Guid userId, string duty, Guid? zoneId = null, Guid? buildingId = null, string[]? skills = null) =>
            await PostAsync(userId, duty, zoneId, buildingId, skills).ReadAsync<ResponsibilityDto>();
        Task<HttpResponseMessage> PostAsync(Guid userId, string duty, Guid? zoneId = null, Guid? buildingId = null, string[]? skills = null) => admin.SendJsonAsync(
            HttpMethod.Post,
            "/api/sites/responsibility",
            new { siteId = TestCompany.NorthSiteId, userId, duty, zoneId, buildingId, skills = skills ?? [] });
    }

    [Fact]
    public async Task What_the_place_of_a_unit_is_used_for_is_said_by_the_nearest_zone_else_by_a_site_of_one_use_in_one_statement()
    {
        var (tower, mixed, bare) = (await SiteOfAsync("U1", PropertyKind.Residential), await SiteOfAsync("U2", PropertyKind.Residential, PropertyKind.Office), await SiteOfAsync("U3"));
        await host.WithUnitOfWorkAsync(async services =>
        {
            var units = services.GetRequiredService<IUnitIntegrationService>();
            var zones = services.GetRequiredService<IRepository<Zone, Guid>>();
            var shops = await zones.InsertAsync(new Zone(Guid.CreateVersion7(), tower, "底商", PropertyKind.Retail), autoSave: true);
            var villas = await zones.InsertAsync(new Zone(Guid.CreateVersion7(), tower, "别墅区", PropertyKind.Villa), autoSave: true);
            foreach (var site in new[] { tower, mixed, bare })
            {
                await units.EnsureAsync(site, [new EnsureUnitDto { Code = "1-101" }, new EnsureUnitDto { Code = "2-101" }, new EnsureUnitDto { Code = "2-102" }]);
            }

            var buildings = services.GetRequiredService<IRepository<Building, Guid>>();
            var inZone = await buildings.GetAsync(building => building.SiteId == tower && building.Code == "2");
            await buildings.UpdateAsync(inZone.SetZone(villas.Id), autoSave: true);
            var repository = services.GetRequiredService<IUnitRepository>();
            var shop = (await repository.GetListAsync(unit => unit.SiteId == tower && unit.Code == "2-102")).Single();
            await repository.UpdateAsync(shop.Place(inZone, shop.GetFloor(), shops.Id), autoSave: true);
        });

        (await KindsAsync(tower)).ShouldBe([PropertyKind.Residential, PropertyKind.Villa, PropertyKind.Retail]);
        (await KindsAsync(mixed)).ShouldBe([null, null, null]);
        (await KindsAsync(bare)).ShouldBe([null, null, null]);

        Task<Guid> SiteOfAsync(string code, params PropertyKind[] kinds) => host.WithUnitOfWorkAsync(async services =>
            (await services.GetRequiredService<IRepository<Site, Guid>>()
                .InsertAsync(new Site(Guid.CreateVersion7(), code, code).Describe(kinds, null, null), autoSave: true)).Id);

        async Task<List<PropertyKind?>> KindsAsync(Guid siteId)
        {
            using var traffic = new SqlTraffic();
            using var request = new HttpRequestMessage();
            var trace = traffic.Follow(request);
            using var activity = new Activity("units")
                .SetParentId(ActivityTraceId.CreateFromString(trace), ActivitySpanId.CreateRandom(), ActivityTraceFlags.Recorded).Start();
            var units = await host.WithUnitOfWorkAsync(services =>
                services.GetRequiredService<IUnitIntegrationService>().GetListByCodesAsync(siteId, ["1-101", "2-101", "2-102"]));
            traffic.CommandsOf(trace).Count.ShouldBe(1);
            return [.. units.OrderBy(unit => unit.Code, StringComparer.Ordinal).Select(unit => unit.PropertyKind)];
        }
    }

    private static async Task<IReadOnlyList<SiteStaffDto>> StaffAsync(HttpClient client, Guid siteId) =>
        (await client.GetAsync($"/api/sites/responsibility/staff/{siteId}").ReadAsync<ListResultDto<SiteStaffDto>>()).Items;

    private static Task<ZoneDto> CreateZoneAsync(HttpClient client, Guid siteId, string name) =>
        client.SendJsonAsync(HttpMethod.Post, "/api/sites/zone", new { siteId, name, kind = "Residential" }).ReadAsync<ZoneDto>();

    private static Task<BuildingDto> CreateBuildingAsync(HttpClient client, string code, Guid? zoneId = null, string? floorPlan = null) =>
        client.SendJsonAsync(HttpMethod.Post, "/api/sites/building", new { siteId = TestCompany.NorthSiteId, code, zoneId, floorPlan }).ReadAsync<BuildingDto>();
}
