using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Sites;
using PropertySuite.Testing;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Repositories;

namespace PropertySuite.Estate.Tests.Sites;

public class UnitBulkChangeHostTests(PropertySuiteHostFixture host) : IClassFixture<PropertySuiteHostFixture>
{
    private const string ChangeMany = "/api/sites/unit/change-many";

    [Fact]
    public async Task Only_what_is_given_changes_in_all_of_them()
    {
        var admin = await host.CreateClientAsync(TestUsers.SiteAdmin);
        var before = await UnitsAsync(admin, "1-1-1");

        await admin.SendJsonAsync(HttpMethod.Post, ChangeMany, new { units = Shown(before), kind = "Office", grossAreaInSquareMetres = 66.6 })
            .ShouldSucceedAsync();

        var after = await UnitsAsync(admin, "1-1-1");
        after.ShouldAllBe(unit => unit.Kind == UnitKind.Office && unit.GrossAreaInSquareMetres == 66.6m);
        after.Select(unit => (unit.Layout, unit.Occupancy, unit.Floor)).ShouldBe(before.Select(unit => (unit.Layout, unit.Occupancy, unit.Floor)));
    }

    [Fact]
    public async Task One_that_somebody_else_has_changed_keeps_all_as_they_are_and_is_named()
    {
        var admin = await host.CreateClientAsync(TestUsers.SiteAdmin);
        var before = await UnitsAsync(admin, "2-1-1");
        await admin.SendJsonAsync(HttpMethod.Post, ChangeMany, new { units = Shown([before[1]]), layout = "新" }).ShouldSucceedAsync();

        var message = await admin.SendJsonAsync(HttpMethod.Post, ChangeMany, new { units = Shown(before), use = "office" })
            .ShouldFailAsync(HttpStatusCode.Conflict, SitesErrorCodes.UnitsChanged);

        message.ShouldContain(before[1].Code);
        message.ShouldNotContain(before[0].Code);
        (await UnitsAsync(admin, "2-1-1")).ShouldAllBe(unit => unit.Use == null);
    }

    [Fact]
    public async Task An_area_that_one_of_them_cannot_have_changes_none()
    {
        var admin = await host.CreateClientAsync(TestUsers.SiteAdmin);
        var before = await UnitsAsync(admin, "2-2-1");
        await admin.SendJsonAsync(HttpMethod.Post, ChangeMany, new { units = Shown([before[1]]), grossAreaInSquareMetres = 50 }).ShouldSucceedAsync();
        before = await UnitsAsync(admin, "2-2-1");

        var message = await admin.SendJsonAsync(HttpMethod.Post, ChangeMany, new { units = Shown(before), netAreaInSquareMetres = 60 })
            .ShouldFailAsync(HttpStatusCode.Forbidden, SitesErrorCodes.NetAreaAboveGross);

        message.ShouldContain(before[1].Code);
        (await UnitsAsync(admin, "2-2-1")).ShouldAllBe(unit => unit.NetAreaInSquareMetres == null);
        await admin.SendJsonAsync(HttpMethod.Post, ChangeMany, new { units = Shown(before), floor = "99" })
            .ShouldSucceedAsync(); // floors of these buildings are not known: any is taken
        var desk = await host.CreateClientAsync(TestUsers.FrontDesk);
        await desk.SendJsonAsync(HttpMethod.Post, ChangeMany, new { units = Shown(before), floor = "1" }).ShouldFailAsync(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_unit_of_another_site_is_none()
    {
        var admin = await host.CreateClientAsync(TestUsers.SiteAdmin);
        var headquarters = await host.CreateClientAsync(TestUsers.Headquarters);
        var foreign = (await headquarters.GetAsync($"/api/sites/unit?siteId={TestCompany.SouthSiteId}&maxResultCount=1").ReadAsync<PagedResultDto<UnitDto>>()).Items[0];

        await admin.SendJsonAsync(HttpMethod.Post, ChangeMany, new { units = Shown([foreign]), layout = "别人的" }).ShouldFailAsync(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_zone_of_another_site_and_a_use_that_is_no_word_change_none()
    {
        var foreign = await host.WithUnitOfWorkAsync(async services => (await services.GetRequiredService<IRepository<Zone, Guid>>().InsertAsync(
            new Zone(Guid.CreateVersion7(), TestCompany.SouthSiteId, "南区", PropertyKind.Villa), autoSave: true)).Id);
        var admin = await host.CreateClientAsync(TestUsers.SiteAdmin);
        var before = await UnitsAsync(admin, "1-2-1");

        await admin.SendJsonAsync(HttpMethod.Post, ChangeMany, new { units = Shown(before), ownZoneId = foreign })
            .ShouldFailAsync(HttpStatusCode.Forbidden, SitesErrorCodes.ZoneNotInSite);
        (await admin.SendJsonAsync(HttpMethod.Post, ChangeMany, new { units = Shown(before), use = "castle" })
            .ShouldFailAsync(HttpStatusCode.Forbidden, SitesErrorCodes.UnknownUse)).ShouldContain("castle");
        (await UnitsAsync(admin, "1-2-1")).ShouldAllBe(unit => unit.OwnZoneId == null && unit.Use == null);
    }

    private static object[] Shown(IEnumerable<UnitDto> units) => [.. units.Select(unit => (object)new { unitId = unit.Id, unit.ConcurrencyStamp })];

    private static async Task<IReadOnlyList<UnitDto>> UnitsAsync(HttpClient client, string beginning) =>
        (await client.GetAsync($"/api/sites/unit?filter={beginning}&maxResultCount=100").ReadAsync<PagedResultDto<UnitDto>>()).Items;
}
