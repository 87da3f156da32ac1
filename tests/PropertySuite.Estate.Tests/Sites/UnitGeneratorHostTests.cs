using System.Net;
using PropertySuite.Sites;
using PropertySuite.Testing;
using Volo.Abp.Application.Dtos;

namespace PropertySuite.Estate.Tests.Sites;

public class UnitGeneratorHostTests(PropertySuiteHostFixture host) : IClassFixture<PropertySuiteHostFixture>
{
    [Fact]
    public async Task A_building_is_previewed_made_and_made_again_without_a_second_unit()
    {
        var admin = await host.CreateClientAsync(TestUsers.SiteAdmin);
        var building = await BuildAsync(admin, "31", "1-5");
        await admin.SendJsonAsync(HttpMethod.Post, "/api/sites/unit", new { siteId = TestCompany.NorthSiteId, code = "31-1-101", layout = "原样" }).ReadAsync<UnitDto>();
        var wish = new
        {
            entrances = new[] { "1" }, floorPlan = "1-5", doorsPerFloor = 2, layout = "两室", floorRules = new[] { new { floorPlan = "1", kind = "Shop" } },
            doors = new[] { new { grossAreaInSquareMetres = 88.5, netAreaInSquareMetres = 70.1 } },
        };

        var preview = await admin.SendJsonAsync(HttpMethod.Post, $"{Buildings}/{building.Id}/preview-units", wish).ReadAsync<UnitPlanDto>();
        preview.NewCount.ShouldBe(9);
        preview.ExistingCount.ShouldBe(1);
        preview.Floors.Select(floor => floor.Floor).ShouldBe(["5", "4", "3", "2", "1"]);
        (await UnitsAsync(admin, building.Id)).Count.ShouldBe(1);

        var made = await admin.SendJsonAsync(HttpMethod.Post, $"{Buildings}/{building.Id}/generate-units", wish).ReadAsync<UnitPlanDto>();
        made.NewCount.ShouldBe(9);
        var again = await admin.SendJsonAsync(HttpMethod.Post, $"{Buildings}/{building.Id}/generate-units", wish).ReadAsync<UnitPlanDto>();
        again.NewCount.ShouldBe(0);
        again.ExistingCount.ShouldBe(10);

        var units = await UnitsAsync(admin, building.Id);
        units.Count.ShouldBe(10);
        units["31-1-101"].Layout.ShouldBe("原样");
        units["31-1-101"].Kind.ShouldBe(UnitKind.Residence);
        units["31-1-102"].Kind.ShouldBe(UnitKind.Shop);
        units["31-1-501"].GrossAreaInSquareMetres.ShouldBe(88.5m);
        units["31-1-501"].Floor.ShouldBe("5");
    }

    [Fact]
    public async Task What_was_split_is_not_made_again_and_what_differs_from_the_plan_is_said()
    {
        var admin = await host.CreateClientAsync(TestUsers.SiteAdmin);
        var building = await BuildAsync(admin, "34", "B1-3");
        var whole = await admin.SendJsonAsync(HttpMethod.Post, "/api/sites/unit", new { siteId = TestCompany.NorthSiteId, code = "34-101" }).ReadAsync<UnitDto>();
        await admin.SendJsonAsync(HttpMethod.Post, "/api/sites/unit", new { siteId = TestCompany.NorthSiteId, code = "34-201", floor = "3", kind = "Shop" }).ShouldSucceedAsync();
        await admin.SendJsonAsync(HttpMethod.Post, $"{ReshapedBuilding.Reshapes}/split", new
        {
            unitId = whole.Id, whole.ConcurrencyStamp, lastDay = ReshapedBuilding.Yesterday, reason = "分户", parts = new[] { new { code = "34-101A" }, new { code = "34-101B" } },
        }).ShouldSucceedAsync();

        var made = await admin.SendJsonAsync(HttpMethod.Post, $"{Buildings}/{building.Id}/generate-units", new { floorPlan = "1-3", doorsPerFloor = 1 }).ReadAsync<UnitPlanDto>();

        (made.NewCount, made.ExistingCount).ShouldBe((1, 2));
        var rooms = made.Floors.SelectMany(floor => floor.Rooms).ToDictionary(room => room.Code);
        rooms["34-101"].BecameCodes.ShouldBe(["34-101A", "34-101B"]);
        (rooms["34-201"].ExistingFloor, rooms["34-201"].ExistingKind).ShouldBe(("3", UnitKind.Shop));
        (rooms["34-301"].Exists, rooms["34-301"].ExistingFloor, rooms["34-301"].ExistingKind).ShouldBe((false, null, null));
        (await UnitsAsync(admin, building.Id)).Keys.ShouldBe(["34-101A", "34-101B", "34-201", "34-301"], ignoreOrder: true);
    }

    [Fact]
    public async Task Two_who_make_the_same_building_at_once_make_it_once()
    {
        var admin = await host.CreateClientAsync(TestUsers.SiteAdmin);
        var building = await BuildAsync(admin, "32", "");
        var wish = new { floorPlan = "1-20", doorsPerFloor = 4 };

        var made = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ =>
            admin.SendJsonAsync(HttpMethod.Post, $"{Buildings}/{building.Id}/generate-units", wish).ReadAsync<UnitPlanDto>()));

        made.Sum(plan => plan.NewCount).ShouldBe(80);
        (await admin.GetAsync($"{Buildings}/{building.Id}").ReadAsync<BuildingDto>()).UnitCount.ShouldBe(80);
    }

    [Fact]
    public async Task A_plan_with_a_mistake_makes_nothing_and_says_what_it_is()
    {
        var admin = await host.CreateClientAsync(TestUsers.SiteAdmin);
        var building = await BuildAsync(admin, "33", "1-3");

        var message = await admin.SendJsonAsync(HttpMethod.Post, $"{Buildings}/{building.Id}/generate-units", new { floorPlan = "1-5", doorsPerFloor = 2 })
            .ShouldFailAsync(HttpStatusCode.Forbidden, SitesErrorCodes.UnitPlanImpossible);

        message.ShouldContain("4-5");
        (await UnitsAsync(admin, building.Id)).ShouldBeEmpty();
        var desk = await host.CreateClientAsync(TestUsers.FrontDesk);
        await desk.SendJsonAsync(HttpMethod.Post, $"{Buildings}/{building.Id}/generate-units", new { floorPlan = "1", doorsPerFloor = 2 })
            .ShouldFailAsync(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Buildings_are_exported_under_the_titles_of_the_screen()
    {
        var admin = await host.CreateClientAsync(TestUsers.SiteAdmin);
        var file = await admin.GetStringAsync($"{Buildings}/export?siteId={TestCompany.NorthSiteId}&format=Csv&columns=name&columns=site&columns=unitCount");

        file.TrimStart('\uFEFF').Split("\r\n")[0].ShouldBe("楼栋,项目,房屋数");
        file.ShouldContain("1栋,北苑,");
    }

    [Theory]
    [InlineData("3-1")]
    [InlineData("3-1栋")]
    public async Task A_building_code_with_two_numbers_is_refused(string code)
    {
        var admin = await host.CreateClientAsync(TestUsers.SiteAdmin);
        var message = await admin.SendJsonAsync(HttpMethod.Post, Buildings, new { siteId = TestCompany.NorthSiteId, code })
            .ShouldFailAsync(HttpStatusCode.Forbidden, SitesErrorCodes.BuildingCodeUnreadable);
        message.ShouldContain("只写一个编号");
    }

    private const string Buildings = "/api/sites/building";

    private static Task<BuildingDto> BuildAsync(HttpClient admin, string code, string floorPlan) =>
        admin.SendJsonAsync(HttpMethod.Post, Buildings, new { siteId = TestCompany.NorthSiteId, code, floorPlan }).ReadAsync<BuildingDto>();

    private static async Task<Dictionary<string, UnitDto>> UnitsAsync(HttpClient client, Guid buildingId) =>
        (await client.GetAsync($"/api/sites/unit?buildingId={buildingId}&maxResultCount=100").ReadAsync<PagedResultDto<UnitDto>>()).Items.ToDictionary(unit => unit.Code);
}
