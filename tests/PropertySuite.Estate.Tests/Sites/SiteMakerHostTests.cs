using System.Net.Http.Json;
using PropertySuite.Sites;
using PropertySuite.Testing;
using Volo.Abp.Application.Dtos;

namespace PropertySuite.Estate.Tests.Sites;

/// <summary>In a database of its own: a site that was opened stays.</summary>
public class SiteMakerHostTests(PropertySuiteHostFixture host) : IClassFixture<PropertySuiteHostFixture>
{
    [Fact]
    public async Task Whoever_opens_a_site_works_in_it()
    {
        var admin = await host.CreateClientAsync(TestUsers.Admin);
        var site = await admin.PostAsJsonAsync("/api/sites/site", new { Code = "MK01", Name = "新园", Kinds = new[] { "Residential" } }).ReadAsync<SiteDto>();

        var members = await admin.GetAsync($"/api/sites/site-membership?siteId={site.Id}").ReadAsync<PagedResultDto<SiteMembershipDto>>();

        members.Items.ShouldHaveSingleItem().UserId.ShouldBe(site.CreatorId!.Value);
    }
}
