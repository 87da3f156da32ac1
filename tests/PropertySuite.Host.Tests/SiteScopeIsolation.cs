using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Sites;
using PropertySuite.Testing;
using Volo.Abp.Authorization;
using Volo.Abp.Data;
using Volo.Abp.Domain.Repositories;

namespace PropertySuite.Host;

/// <summary>Another site's and another company's data is never seen, counted or changed: the rule stands in the database context.</summary>
public class SiteScopeIsolation(PropertySuiteHostFixture host) : IClassFixture<PropertySuiteHostFixture>
{
    [Fact]
    public async Task Without_a_scope_nothing_is_seen()
    {
        var seen = await CountUnitsAsync(SiteScope.None);

        seen.ShouldBe(0);
    }

    [Fact]
    public async Task A_scope_shows_its_own_sites_only()
    {
        var north = await CountUnitsAsync(SiteScope.Of(TestCompany.NorthSiteId));
        var both = await CountUnitsAsync(SiteScope.Of(TestCompany.NorthSiteId, TestCompany.SouthSiteId));
        var all = await CountUnitsAsync(SiteScope.AllSites);

        north.ShouldBeGreaterThan(0);
        both.ShouldBe(2 * north);
        all.ShouldBe(both, "all sites means all of the company, not of the installation");
    }

    [Fact]
    public async Task The_scope_does_not_reach_into_another_company_even_by_its_id()
    {
        var foreign = await CountUnitsAsync(SiteScope.Of(OtherCompany.SiteId));

        foreign.ShouldBe(0);
    }

    [Fact]
    public async Task A_record_of_a_foreign_site_cannot_be_stored()
    {
        await Should.ThrowAsync<AbpAuthorizationException>(() => host.WithUnitOfWorkAsync(
            services => services.GetRequiredService<IRepository<Building, Guid>>()
                .InsertAsync(new Building(Guid.CreateVersion7(), TestCompany.SouthSiteId, "9"), autoSave: true),
            sites: SiteScope.Of(TestCompany.NorthSiteId)));
    }

    [Fact]
    public async Task All_sites_are_those_of_the_company_also_for_writing()
    {
        foreach (var siteId in new[] { OtherCompany.SiteId, Guid.CreateVersion7() })
        {
            await Should.ThrowAsync<AbpAuthorizationException>(() => host.WithUnitOfWorkAsync(
                services => services.GetRequiredService<IRepository<Building, Guid>>()
                    .InsertAsync(new Building(Guid.CreateVersion7(), siteId, "9"), autoSave: true),
                sites: SiteScope.AllSites));
        }
    }

    [Fact]
    public async Task Switching_the_filter_off_is_an_explicit_act()
    {
        var all = await host.WithUnitOfWorkAsync(
            async services =>
            {
                using (services.GetRequiredService<IDataFilter>().Disable<IHasSite>())
                {
                    return await services.GetRequiredService<IRepository<Unit, Guid>>().GetCountAsync();
                }
            },
            sites: SiteScope.None);

        all.ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("/api/sites/site/{0}")]
    public async Task A_foreign_site_answers_exactly_like_a_missing_one(string path)
    {
        var client = await host.CreateClientAsync(TestUsers.Manager);

        var foreign = await client.GetAsync(string.Format(path, TestCompany.SouthSiteId));
        var missing = await client.GetAsync(string.Format(path, Guid.NewGuid()));

        foreign.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        missing.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_switcher_offers_the_sites_of_the_user()
    {
        (await MySitesAsync(TestUsers.Manager)).ShouldBe([TestCompany.NorthSiteId]);
        (await MySitesAsync(TestUsers.Headquarters)).ShouldBe([TestCompany.NorthSiteId, TestCompany.SouthSiteId], ignoreOrder: true);
        (await MySitesAsync(TestUsers.OtherCompanyManager)).ShouldBe([OtherCompany.SiteId]);
    }

    private async Task<List<Guid>> MySitesAsync(string userName)
    {
        var client = await host.CreateClientAsync(userName);
        var sites = await client.GetFromJsonAsync<JsonElement>("/api/sites/site/mine");
        return [.. sites.GetProperty("items").EnumerateArray().Select(site => site.GetProperty("id").GetGuid())];
    }

    private Task<long> CountUnitsAsync(SiteScope scope) => host.WithUnitOfWorkAsync(
        services => services.GetRequiredService<IRepository<Unit, Guid>>().GetCountAsync(),
        sites: scope);
}
