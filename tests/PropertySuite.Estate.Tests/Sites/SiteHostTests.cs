using System.Net;
using Microsoft.EntityFrameworkCore;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Sites;
using PropertySuite.Testing;
using Volo.Abp.Application.Dtos;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace PropertySuite.Estate.Tests.Sites;

public class SiteHostTests(PropertySuiteHostFixture host) : IClassFixture<PropertySuiteHostFixture>
{
    [Fact]
    public async Task A_clerk_sees_the_sites_that_she_works_in_and_no_other()
    {
        var desk = await host.CreateClientAsync(TestUsers.FrontDesk);

        var mine = await desk.GetAsync("/api/sites/site/mine").ReadAsync<ListResultDto<SiteSummaryDto>>();
        mine.Items.Select(site => site.Id).ShouldBe([TestCompany.NorthSiteId]);
        var listed = await desk.GetAsync("/api/sites/site").ReadAsync<PagedResultDto<SiteDto>>();
        listed.Items.Select(site => site.Id).ShouldBe([TestCompany.NorthSiteId]);
        await desk.GetAsync($"/api/sites/site/{TestCompany.SouthSiteId}").ShouldFailAsync(HttpStatusCode.NotFound);
        await desk.GetAsync($"/api/sites/site/{OtherCompany.SiteId}").ShouldFailAsync(HttpStatusCode.NotFound);
        var units = await desk.GetAsync($"/api/sites/unit?siteId={TestCompany.SouthSiteId}").ReadAsync<PagedResultDto<UnitDto>>();
        units.TotalCount.ShouldBe(0);
    }

    [Fact]
    public async Task Headquarters_see_every_site_of_their_company_and_none_of_another()
    {
        var headquarters = await host.CreateClientAsync(TestUsers.Headquarters);

        var listed = await headquarters.GetAsync("/api/sites/site?maxResultCount=100").ReadAsync<PagedResultDto<SiteDto>>();

        listed.Items.Select(site => site.Id).ShouldBe([TestCompany.NorthSiteId, TestCompany.SouthSiteId], ignoreOrder: true);
        listed.Items.ShouldAllBe(site => site.UnitCount == 40);
    }

    [Fact]
    public async Task Sites_and_units_are_exported_under_the_titles_of_the_screen()
    {
        var headquarters = await host.CreateClientAsync(TestUsers.Headquarters);

        var sites = await headquarters.GetStringAsync("/api/sites/site/export?format=Csv&columns=code&columns=name&columns=isActive");
        sites.TrimStart('\uFEFF').Split("\r\n")[0].ShouldBe("项目编号,项目名称,在服");
        sites.ShouldContain("北苑");
        var units = await headquarters.GetStringAsync($"/api/sites/unit/export?siteId={TestCompany.NorthSiteId}&format=Csv&columns=displayName&columns=site");
        units.ShouldContain("1栋1单元101室,北苑");
    }

    [Fact]
    public async Task Nobody_sees_sites_without_signing_in() =>
        await host.CreateClient().GetAsync("/api/sites/site").ShouldFailAsync(HttpStatusCode.Unauthorized);

    [Fact]
    public async Task Units_are_listed_in_house_number_order_and_found_in_any_notation()
    {
        var desk = await host.CreateClientAsync(TestUsers.FrontDesk);

        var page = await desk.GetAsync("/api/sites/unit?maxResultCount=3").ReadAsync<PagedResultDto<UnitDto>>();
        page.Items.Select(unit => unit.Code).ShouldBe(["1-1-101", "1-1-102", "1-1-201"]);
        page.Items[0].DisplayName.ShouldBe("1栋1单元101室");
        foreach (var text in new[] { "2栋1单元301室", "2#1-301", "２－１－３０１" })
        {
            var found = await desk.GetAsync($"/api/sites/unit?filter={Uri.EscapeDataString(text)}").ReadAsync<PagedResultDto<UnitDto>>();
            found.Items.Single().Code.ShouldBe("2-1-301");
        }

        var building = await desk.GetAsync($"/api/sites/unit?filter={Uri.EscapeDataString("2栋")}").ReadAsync<PagedResultDto<UnitDto>>();
        building.TotalCount.ShouldBe(20);
    }

    [Fact]
    public async Task A_list_sorts_by_allowed_columns_only()
    {
        var desk = await host.CreateClientAsync(TestUsers.FrontDesk);
        var page = await desk.GetAsync("/api/sites/unit?sorting=code%20desc&maxResultCount=1").ReadAsync<PagedResultDto<UnitDto>>();
        page.Items.Single().Code.ShouldBe("2-2-502");
        await desk.GetAsync("/api/sites/unit?sorting=concurrencyStamp").ShouldFailAsync(HttpStatusCode.BadRequest);
        await desk.GetAsync("/api/sites/unit?sorting=code;drop").ShouldFailAsync(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_unit_is_added_once_and_to_a_building_that_stands()
    {
        var admin = await host.CreateClientAsync(TestUsers.SiteAdmin);
        object Unit(string code) => new { siteId = TestCompany.NorthSiteId, code, grossAreaInSquareMetres = 88.8 };

        var added = await admin.SendJsonAsync(HttpMethod.Post, "/api/sites/unit", Unit("1栋2单元901室")).ReadAsync<UnitDto>();
        added.Code.ShouldBe("1-2-901");
        added.Floor.ShouldBe("9");
        await admin.SendJsonAsync(HttpMethod.Post, "/api/sites/unit", Unit("1#2-901"))
            .ShouldFailAsync(HttpStatusCode.Forbidden, SitesErrorCodes.UnitCodeTaken);
        await admin.SendJsonAsync(HttpMethod.Post, "/api/sites/unit", Unit("99-1-101"))
            .ShouldFailAsync(HttpStatusCode.Forbidden, SitesErrorCodes.BuildingNotFound);
        var message = await admin.SendJsonAsync(HttpMethod.Post, "/api/sites/unit", Unit("哪里"))
            .ShouldFailAsync(HttpStatusCode.Forbidden, SitesErrorCodes.RoomCodeUnreadable);
        message.ShouldContain("哪里");
        await admin.SendJsonAsync(HttpMethod.Post, "/api/sites/unit", new { siteId = TestCompany.SouthSiteId, code = "1-1-909" })
            .ShouldFailAsync(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Two_edits_of_a_building_at_once_are_not_both_taken()
    {
        var admin = await host.CreateClientAsync(TestUsers.SiteAdmin);
        var created = await admin.SendJsonAsync(
            HttpMethod.Post, "/api/sites/building", new { siteId = TestCompany.NorthSiteId, code = "7号楼" }).ReadAsync<BuildingDto>();
        created.Code.ShouldBe("7");
        created.Name.ShouldBe("7栋");
        await admin.SendJsonAsync(
            HttpMethod.Put, $"/api/sites/building/{created.Id}", new { name = "七栋", concurrencyStamp = created.ConcurrencyStamp })
            .ReadAsync<BuildingDto>();
        await admin.SendJsonAsync(
            HttpMethod.Put, $"/api/sites/building/{created.Id}", new { name = "柒栋", concurrencyStamp = created.ConcurrencyStamp })
            .ShouldFailAsync(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Document_numbers_have_no_gap_though_many_draw_at_once_and_some_give_up()
    {
        var drawn = await Task.WhenAll(Enumerable.Range(0, 24).Select(number => DrawAsync("RP", keep: number % 3 != 0)));

        var kept = drawn.OfType<string>().Order(StringComparer.Ordinal).ToList();
        kept.Count.ShouldBe(16);
        kept.Select(number => int.Parse(number[^4..])).ShouldBe(Enumerable.Range(1, 16));
        kept.ShouldAllBe(number => number.StartsWith("NORTHRP20", StringComparison.Ordinal));
        (await DrawAsync("CP", keep: true)).ShouldEndWith("0001");
    }

    [Fact]
    public async Task Four_digits_of_a_document_number_are_a_minimum()
    {
        (await DrawAsync("TT", keep: true)).ShouldEndWith("0001");
        await host.WithUnitOfWorkAsync(async services => await (await services.GetRequiredService<IDbContextProvider<ISitesDbContext>>().GetDbContextAsync())
            .Database.ExecuteSqlAsync($"update sites.document_number_sequences set last_number = 9999 where kind = 'TT'"));

        var tenThousandth = await DrawAsync("TT", keep: true);
        tenThousandth.ShouldNotBeNull().ShouldEndWith("10000");
        tenThousandth.Length.ShouldBe("NORTHTT".Length + 8 + 5);
        (await DrawAsync("TT", keep: true)).ShouldNotBeNull().ShouldEndWith("10001");
    }

    [Fact]
    public async Task A_site_setting_overrides_the_company_and_can_be_taken_back()
    {
        const string Name = "OwnerRecords.Import.BatchSize";
        var admin = await host.CreateClientAsync(TestUsers.SiteAdmin);
        Task<int> ReadAsync(Guid siteId) => host.WithUnitOfWorkAsync(services =>
            services.GetRequiredService<ISiteSettingIntegrationService>().GetAsync<int>(siteId, Name));
        async Task WriteAsync(string value)
        {
            using var answer = await admin.SendJsonAsync(
                HttpMethod.Put, $"/api/sites/site/{TestCompany.NorthSiteId}/setting", new { name = Name, value });
            answer.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        }

        (await ReadAsync(TestCompany.NorthSiteId)).ShouldBe(200);
        await WriteAsync("50");
        (await ReadAsync(TestCompany.NorthSiteId)).ShouldBe(50);
        (await ReadAsync(TestCompany.SouthSiteId)).ShouldBe(200);
        await admin.SendJsonAsync(HttpMethod.Put, $"/api/sites/site/{TestCompany.NorthSiteId}/setting", new { name = Name, value = "viele" })
            .ShouldFailAsync(HttpStatusCode.Forbidden, SitesErrorCodes.SettingValueInvalid);
        await admin.SendJsonAsync(HttpMethod.Put, $"/api/sites/site/{TestCompany.NorthSiteId}/setting", new { name = "Abp.Nothing", value = "1" })
            .ShouldFailAsync(HttpStatusCode.Forbidden, SitesErrorCodes.SettingNotOverridable);
        await WriteAsync("");
        (await ReadAsync(TestCompany.NorthSiteId)).ShouldBe(200);
    }

    [Fact]
    public async Task Membership_opens_a_site_and_closes_it_again()
    {
        var admin = await host.CreateClientAsync(TestUsers.Admin);
        var technician = await host.CreateClientAsync(TestUsers.SecondTechnician);
        var userId = (await admin.GetAsync($"/api/sites/site-membership?siteId={TestCompany.SouthSiteId}")
            .ReadAsync<PagedResultDto<SiteMembershipDto>>()).Items[0].UserId;
        var south = await host.CreateClientAsync(TestUsers.SouthManager);
        (await technician.GetAsync("/api/sites/site/mine").ReadAsync<ListResultDto<SiteSummaryDto>>()).Items.Count.ShouldBe(1);

        var members = await admin.GetAsync($"/api/sites/site-membership?userId={userId}").ReadAsync<PagedResultDto<SiteMembershipDto>>();
        var added = await admin.SendJsonAsync(
            HttpMethod.Post, "/api/sites/site-membership", new { siteId = TestCompany.NorthSiteId, userId }).ReadAsync<SiteMembershipDto>();
        await admin.SendJsonAsync(HttpMethod.Post, "/api/sites/site-membership", new { siteId = TestCompany.NorthSiteId, userId })
            .ShouldFailAsync(HttpStatusCode.Forbidden, SitesErrorCodes.AlreadyMember);
        (await admin.GetAsync($"/api/sites/site-membership?userId={userId}").ReadAsync<PagedResultDto<SiteMembershipDto>>())
            .TotalCount.ShouldBe(members.TotalCount + 1);
        using var removed = await admin.DeleteAsync($"/api/sites/site-membership/{added.Id}");
        removed.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await south.GetAsync("/api/sites/site/mine").ReadAsync<ListResultDto<SiteSummaryDto>>())
            .Items.Select(site => site.Id).ShouldBe([TestCompany.SouthSiteId]);
    }

    [Fact]
    public async Task Units_that_must_exist_are_added_once_and_never_overwritten()
    {
        Task<Dictionary<string, Guid>> EnsureAsync(decimal area) => host.WithUnitOfWorkAsync(services => services
            .GetRequiredService<IUnitIntegrationService>()
            .EnsureAsync(TestCompany.SouthSiteId, [new EnsureUnitDto { Code = "9-1-101", GrossAreaInSquareMetres = area }, new EnsureUnitDto { Code = "9-1-102" }]));

        var first = await Task.WhenAll(EnsureAsync(80), EnsureAsync(80));
        var again = await EnsureAsync(99);

        first[0].ShouldBe(first[1], ignoreOrder: true);
        again.ShouldBe(first[0], ignoreOrder: true);
        var unit = (await host.WithUnitOfWorkAsync(services => services
            .GetRequiredService<IUnitIntegrationService>().GetListAsync([again["9-1-101"]]))).Single();
        unit.GrossAreaInSquareMetres.ShouldBe(80);
        unit.DisplayName.ShouldBe("9栋1单元101室");
    }

    private async Task<string?> DrawAsync(string kind, bool keep)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        using var company = services.GetRequiredService<ICurrentTenant>().Change(TestCompany.Id);
        using var sites = services.GetRequiredService<ICurrentSiteScope>().Change(SiteScope.Of(TestCompany.NorthSiteId));
        using var unitOfWork = services.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true, isTransactional: true);
        var number = await services.GetRequiredService<IDocumentNumberIntegrationService>().NextAsync(TestCompany.NorthSiteId, kind);
        if (!keep)
        {
            return null;
        }

        await unitOfWork.CompleteAsync();
        return number;
    }
}
