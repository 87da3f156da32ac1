using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Sites;
using PropertySuite.Testing;
using Volo.Abp.Application.Dtos;

namespace PropertySuite.Estate.Tests.Sites;

public class UnitSearchHostTests(PropertySuiteHostFixture host) : IClassFixture<PropertySuiteHostFixture>
{
    [Fact]
    public async Task Units_are_found_by_their_building_and_behind_the_name_of_their_site()
    {
        await host.WithUnitOfWorkAsync(services => services.GetRequiredService<IUnitIntegrationService>().EnsureAsync(
            TestCompany.SouthSiteId, [.. new[] { "商铺A-2", "商铺A-12", "B1-23" }.Select(code => new EnsureUnitDto { Code = code })]));
        var headquarters = await host.CreateClientAsync(TestUsers.Headquarters);

        (await FindAsync("商铺")).ShouldBe(["商铺A-2", "商铺A-12"]);
        (await FindAsync("商鋪")).ShouldBe(["商铺A-2", "商铺A-12"]);
        (await FindAsync("b1")).ShouldBe(["B1-23"]);
        (await FindAsync("南苑 B1-23")).ShouldBe(["B1-23"]);
        (await FindAsync("北苑 B1-23")).ShouldBeEmpty();
        (await FindAsync("nanyuan 1-1-101")).ShouldBe(["1-1-101"]);
        (await headquarters.GetAsync($"/api/sites/site?filter={Uri.EscapeDataString("南")}").ReadAsync<PagedResultDto<SiteDto>>())
            .Items.Select(site => site.Id).ShouldBe([TestCompany.SouthSiteId]);

        async Task<List<string>> FindAsync(string text) =>
            [.. (await headquarters.GetAsync($"/api/sites/unit?filter={Uri.EscapeDataString(text)}").ReadAsync<PagedResultDto<UnitDto>>()).Items.Select(unit => unit.Code)];
    }
}
