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

    private static Task<ZoneDto> CreateZoneAsync(HttpClient client, Guid siteId, string name) =>
        client.SendJsonAsync(HttpMethod.Post, "/api/sites/zone", new { siteId, name, kind = "Residential" }).ReadAsync<ZoneDto>();

    private static Task<BuildingDto> CreateBuildingAsync(HttpClient client, string code, Guid? zoneId = null, string? floorPlan = null) =>
        client.SendJsonAsync(HttpMethod.Post, "/api/sites/building", new { siteId = TestCompany.NorthSiteId, code, zoneId, floorPlan }).ReadAsync<BuildingDto>();
}
