using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Repairs;
using PropertySuite.Sites;
using PropertySuite.Testing;
using Volo.Abp;
using Volo.Abp.Application.Dtos;

namespace PropertySuite.Estate.Tests.Sites;

public class RegionHostTests(PropertySuiteHostFixture host) : IClassFixture<PropertySuiteHostFixture>
{
    private const string Path = "/api/sites/region";

    [Fact]
    public async Task A_region_lies_neither_below_itself_nor_below_what_lies_in_it()
    {
        var admin = await host.CreateClientAsync(TestUsers.Admin);
        var upper = await CreateAsync(admin, "华东");
        var middle = await CreateAsync(admin, "浙江", upper.Id);
        var lower = await CreateAsync(admin, "杭州", middle.Id);

        foreach (var below in new[] { upper.Id, middle.Id, lower.Id })
        {
            await PutAsync(admin, upper, upper.Name, below).ShouldFailAsync(HttpStatusCode.Forbidden, SitesErrorCodes.RegionCircle);
        }

        (await ListAsync(admin)).Single(region => region.Id == upper.Id).ParentId.ShouldBeNull();
        (await PutAsync(admin, lower, "杭州", upper.Id).ReadAsync<RegionDto>()).ParentId.ShouldBe(upper.Id);
    }

    [Fact]
    public async Task Names_are_unique_beside_each_other_and_levels_are_bounded()
    {
        var admin = await host.CreateClientAsync(TestUsers.Admin);
        var parent = await CreateAsync(admin, "层级一");
        await CreateAsync(admin, "同名", parent.Id);
        await PostAsync(admin, "同名", parent.Id).ShouldFailAsync(HttpStatusCode.Forbidden, SitesErrorCodes.RegionNameTaken);
        await CreateAsync(admin, "同名");

        for (var level = 2; level <= RegionConsts.MaxDepth; level++)
        {
            parent = await CreateAsync(admin, $"层级{level}", parent.Id);
        }

        await PostAsync(admin, "太深", parent.Id).ShouldFailAsync(HttpStatusCode.Forbidden, SitesErrorCodes.RegionTooDeep);
        await PostAsync(admin, "无上级", Guid.NewGuid()).ShouldFailAsync(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_region_moves_only_where_what_lies_below_it_has_room_too()
    {
        var admin = await host.CreateClientAsync(TestUsers.Admin);
        var parent = await CreateAsync(admin, "深一");
        for (var level = 2; level < RegionConsts.MaxDepth; level++)
        {
            parent = await CreateAsync(admin, $"深{level}", parent.Id);
        }

        var moved = await CreateAsync(admin, "带下级");
        var below = await CreateAsync(admin, "下级", moved.Id);

        await PutAsync(admin, moved, moved.Name, parent.Id).ShouldFailAsync(HttpStatusCode.Forbidden, SitesErrorCodes.RegionTooDeep);
        (await PutAsync(admin, below, below.Name, parent.Id).ReadAsync<RegionDto>()).ParentId.ShouldBe(parent.Id);
    }

    [Fact]
    public async Task A_company_has_so_many_regions_and_no_more()
    {
        await host.WithUnitOfWorkAsync(async services =>
        {
            var regions = services.GetRequiredService<IRegionRepository>();
            var count = (await regions.GetListAsync()).Count;
            await regions.InsertManyAsync(
                Enumerable.Range(1, RegionConsts.MaxCount - count).Select(number => new Region(Guid.CreateVersion7(), $"满{number}")), autoSave: true);
        }, OtherCompany.Id);

        await host.WithUnitOfWorkAsync(
            async services =>
            {
                var refused = await services.GetRequiredService<RegionManager>()
                    .PlaceAsync(new Region(Guid.CreateVersion7(), "多一个"), "多一个", null).ShouldThrowAsync<BusinessException>();
                refused.Code.ShouldBe(SitesErrorCodes.TooManyRegions);
            },
            OtherCompany.Id);
    }

    [Fact]
    public async Task Of_two_regions_that_move_below_each_other_at_once_only_one_does()
    {
        var admin = await host.CreateClientAsync(TestUsers.Admin);
        var left = await CreateAsync(admin, "左");
        var right = await CreateAsync(admin, "右");

        var answers = await Task.WhenAll(PutAsync(admin, left, "左", right.Id), PutAsync(admin, right, "右", left.Id));

        answers.Select(answer => answer.StatusCode).ShouldBe([HttpStatusCode.OK, HttpStatusCode.Forbidden], ignoreOrder: true);
    }

    [Fact]
    public async Task Whatever_is_moved_wherever_every_region_leads_up_to_the_company()
    {
        var admin = await host.CreateClientAsync(TestUsers.Admin);
        var random = new Random(7);
        var names = Enumerable.Range(1, 6).Select(number => $"随机{number}").ToList();
        foreach (var name in names)
        {
            await CreateAsync(admin, name);
        }

        for (var round = 0; round < 40; round++)
        {
            var regions = (await ListAsync(admin)).Where(region => names.Contains(region.Name)).ToList();
            var moved = regions[random.Next(regions.Count)];
            var below = random.Next(4) == 0 ? (Guid?)null : regions[random.Next(regions.Count)].Id;
            using var answer = await PutAsync(admin, moved, moved.Name, below);
            answer.StatusCode.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.Forbidden);

            var byId = (await ListAsync(admin)).ToDictionary(region => region.Id);
            foreach (var region in byId.Values)
            {
                var steps = 0;
                for (var at = region; at.ParentId is { } parent; at = byId[parent])
                {
                    (++steps).ShouldBeLessThan(RegionConsts.MaxDepth, "a circle, or too deep");
                }
            }
        }
    }

    [Fact]
    public async Task Who_works_in_a_region_works_in_its_sites_and_a_region_counts_what_its_reader_sees()
    {
        var admin = await host.CreateClientAsync(TestUsers.Admin);
        var upper = await CreateAsync(admin, "大区");
        var lower = await CreateAsync(admin, "小区域", upper.Id);
        await PutIntoRegionAsync(admin, TestCompany.SouthSiteId, lower.Id);
        var technician = (await admin.GetAsync("/api/identity/users?filter=technician2").ReadAsync<PagedResultDto<UserRow>>()).Items.Single().Id;
        var counted = (await ListAsync(admin)).Single(region => region.Id == upper.Id);
        counted.SiteCount.ShouldBe(1);
        counted.UnitCount.ShouldBe(40);

        var member = await admin.SendJsonAsync(HttpMethod.Post, "/api/sites/region-membership", new { regionId = upper.Id, userId = technician })
            .ReadAsync<RegionMembershipDto>();
        await admin.SendJsonAsync(HttpMethod.Post, "/api/sites/region-membership", new { regionId = upper.Id, userId = technician })
            .ShouldFailAsync(HttpStatusCode.Forbidden, SitesErrorCodes.AlreadyInRegion);
        (await MineAsync(TestUsers.SecondTechnician)).ShouldBe([TestCompany.NorthSiteId, TestCompany.SouthSiteId], ignoreOrder: true);
        (await MineAsync(TestUsers.Technician)).ShouldBe([TestCompany.NorthSiteId]);

        (await admin.DeleteAsync($"/api/sites/region-membership/{member.Id}")).Dispose();
        (await MineAsync(TestUsers.SecondTechnician)).ShouldBe([TestCompany.NorthSiteId]);
        await admin.DeleteAsync($"{Path}/{upper.Id}").ShouldFailAsync(HttpStatusCode.Forbidden, SitesErrorCodes.RegionNotEmpty);
        await PutIntoRegionAsync(admin, TestCompany.SouthSiteId, null);
        (await admin.DeleteAsync($"{Path}/{lower.Id}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task Who_works_in_a_region_is_of_the_staff_of_its_sites_wherever_that_is_asked()
    {
        var admin = await host.CreateClientAsync(TestUsers.Admin);
        var upper = await CreateAsync(admin, "人员大区");
        var lower = await CreateAsync(admin, "人员小区", upper.Id);
        var site = await admin.SendJsonAsync(
            HttpMethod.Post, "/api/sites/site", new { code = "RG01", name = "区域新园", kinds = new[] { "Residential" }, regionId = lower.Id }).ReadAsync<SiteDto>();
        (await PeopleStepAsync()).ShouldBe(SiteSetupState.Open, "who has opened it is alone");
        var technician = (await admin.GetAsync("/api/identity/users?filter=technician2").ReadAsync<PagedResultDto<UserRow>>()).Items.Single().Id;

        await admin.SendJsonAsync(HttpMethod.Post, "/api/sites/region-membership", new { regionId = upper.Id, userId = technician }).ShouldSucceedAsync();

        (await PeopleStepAsync()).ShouldBe(SiteSetupState.Done);
        await host.WithUnitOfWorkAsync(async services =>
        {
            (await services.GetRequiredService<TechnicianDirectory>().GetListAsync(site.Id)).ShouldHaveSingleItem().UserId.ShouldBe(technician);
            (await services.GetRequiredService<ISiteMembershipIntegrationService>().WorksInAsync(technician, site.Id)).ShouldBeTrue();
        });
        await host.WithUnitOfWorkAsync(
            async services => (await services.GetRequiredService<ISiteMembershipIntegrationService>().GetStaffAsync(site.Id)).ShouldBeEmpty("not in the caller's scope"),
            sites: SiteScope.Of([TestCompany.NorthSiteId]));

        async Task<SiteSetupState> PeopleStepAsync() =>
            (await admin.GetAsync($"/api/sites/site-setup?siteIds={site.Id}").ReadAsync<ListResultDto<SiteSetupDto>>())
            .Items.Single().Steps.Single(step => step.Step == "sites.people").State;
    }

    [Fact]
    public async Task Sites_are_listed_by_region_with_those_below_it()
    {
        var admin = await host.CreateClientAsync(TestUsers.Admin);
        var upper = await CreateAsync(admin, "筛选大区");
        var lower = await CreateAsync(admin, "筛选小区", upper.Id);
        await PutIntoRegionAsync(admin, TestCompany.NorthSiteId, lower.Id);

        var found = await admin.GetAsync($"/api/sites/site?regionId={upper.Id}").ReadAsync<PagedResultDto<SiteDto>>();

        found.Items.Single().RegionName.ShouldBe("筛选小区");
        await PutIntoRegionAsync(admin, TestCompany.NorthSiteId, null);
    }

    [Fact]
    public async Task Only_who_sees_all_sites_says_which_region_a_site_belongs_to()
    {
        var admin = await host.CreateClientAsync(TestUsers.Admin);
        var region = await CreateAsync(admin, "别动");
        var siteAdmin = await host.CreateClientAsync(TestUsers.SiteAdmin);
        var site = await siteAdmin.GetAsync($"/api/sites/site/{TestCompany.NorthSiteId}").ReadAsync<SiteDto>();

        site.RegionId = region.Id;
        await siteAdmin.SendJsonAsync(HttpMethod.Put, $"/api/sites/site/{site.Id}", site)
            .ShouldFailAsync(HttpStatusCode.Forbidden, SitesErrorCodes.AllSitesOnly);
    }

    private static async Task PutIntoRegionAsync(HttpClient client, Guid siteId, Guid? regionId)
    {
        var site = await client.GetAsync($"/api/sites/site/{siteId}").ReadAsync<SiteDto>();
        site.RegionId = regionId;
        (await client.SendJsonAsync(HttpMethod.Put, $"/api/sites/site/{siteId}", site).ReadAsync<SiteDto>()).RegionId.ShouldBe(regionId);
    }

    private static Task<RegionDto> CreateAsync(HttpClient client, string name, Guid? parentId = null) => PostAsync(client, name, parentId).ReadAsync<RegionDto>();

    private static Task<HttpResponseMessage> PostAsync(HttpClient client, string name, Guid? parentId) =>
        client.SendJsonAsync(HttpMethod.Post, Path, new { name, parentId });

    private static Task<HttpResponseMessage> PutAsync(HttpClient client, RegionDto region, string name, Guid? parentId) =>
        client.SendJsonAsync(HttpMethod.Put, $"{Path}/{region.Id}", new { name, parentId, region.ConcurrencyStamp });

    private static async Task<IReadOnlyList<RegionDto>> ListAsync(HttpClient client) => (await client.GetAsync(Path + "?includesUnitCounts=true").ReadAsync<ListResultDto<RegionDto>>()).Items;

    private async Task<IEnumerable<Guid>> MineAsync(string userName) =>
        (await (await host.CreateClientAsync(userName)).GetAsync("/api/sites/site/mine").ReadAsync<ListResultDto<SiteSummaryDto>>()).Items.Select(site => site.Id);

    private sealed record UserRow(Guid Id);
}
