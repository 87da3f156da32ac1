using System.Net;
using PropertySuite.Sites;
using PropertySuite.Testing;
using Volo.Abp.Application.Dtos;

namespace PropertySuite.Estate.Tests.Sites;

/// <summary>Setting up sites, in a database of its own.</summary>
public class SiteSetupHostTests(PropertySuiteHostFixture host) : IClassFixture<PropertySuiteHostFixture>
{
    private const string Setup = "/api/sites/site-setup";

    [Fact]
    public async Task Headquarters_see_how_far_every_site_is_in_one_request_and_a_site_admin_their_own()
    {
        var headquarters = await host.CreateClientAsync(TestUsers.Headquarters);
        var siteAdmin = await host.CreateClientAsync(TestUsers.SiteAdmin);

        var all = (await headquarters.GetAsync(Setup).ReadAsync<ListResultDto<SiteSetupDto>>()).Items;
        all.Select(site => site.SiteId).ShouldBe([TestCompany.NorthSiteId, TestCompany.SouthSiteId], ignoreOrder: true);
        all[0].Steps.Select(step => step.Step).ShouldBe(
            ["sites.tree", "sites.calendar", "sites.people", "sites.responsibilities", "ownerRecords.roster", "administration.siteSettings", "sites.numbers", "repairs.firstOrder"]);
        all.ShouldAllBe(site => site.DoneCount == site.Steps.Count(step => step.State != SiteSetupState.Open));
        all.ShouldAllBe(site => site.Steps[0].State == SiteSetupState.Done);
        (await siteAdmin.GetAsync(Setup).ReadAsync<ListResultDto<SiteSetupDto>>()).Items.ShouldHaveSingleItem().SiteId.ShouldBe(TestCompany.NorthSiteId);
        (await siteAdmin.GetAsync($"{Setup}?siteIds={TestCompany.SouthSiteId}").ReadAsync<ListResultDto<SiteSetupDto>>()).Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_step_is_looked_at_or_not_needed_and_what_the_data_tells_nobody_says()
    {
        var siteAdmin = await host.CreateClientAsync(TestUsers.SiteAdmin);
        Task<HttpResponseMessage> MarkAsync(string step, string? mark, Guid? siteId = null) =>
            siteAdmin.SendJsonAsync(HttpMethod.Post, Setup + "/mark", new { siteId = siteId ?? TestCompany.NorthSiteId, step, mark });
        async Task<SiteSetupState> StateAsync(string step, string? mark) =>
            (await MarkAsync(step, mark).ReadAsync<SiteSetupDto>()).Steps.Single(found => found.Step == step).State;

        (await StateAsync("sites.numbers", "LookedAt")).ShouldBe(SiteSetupState.Done);
        (await StateAsync("sites.numbers", "NotNeeded")).ShouldBe(SiteSetupState.NotNeeded);
        (await StateAsync("sites.numbers", null)).ShouldBe(SiteSetupState.Open);
        (await StateAsync("repairs.firstOrder", "NotNeeded")).ShouldBe(SiteSetupState.NotNeeded);
        (await StateAsync("sites.tree", "NotNeeded")).ShouldBe(SiteSetupState.Done, "it has units");
        await MarkAsync("repairs.firstOrder", "LookedAt").ShouldFailAsync(HttpStatusCode.Forbidden, SitesErrorCodes.SetupStepIsData);
        await MarkAsync("sites.none", "NotNeeded").ShouldFailAsync(HttpStatusCode.NotFound);
        await MarkAsync("sites.numbers", "LookedAt", TestCompany.SouthSiteId).ShouldFailAsync(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Somebody_is_responsible_for_every_building_or_its_zone_or_for_the_whole_site()
    {
        var admin = await host.CreateClientAsync(TestUsers.SiteAdmin);
        var staff = (await admin.GetAsync($"/api/sites/responsibility/staff/{TestCompany.NorthSiteId}").ReadAsync<ListResultDto<SiteStaffDto>>()).Items;
        var buildings = (await admin.GetAsync($"/api/sites/building?siteId={TestCompany.NorthSiteId}").ReadAsync<PagedResultDto<BuildingDto>>()).Items;
        (await StateAsync()).ShouldBe(SiteSetupState.Open);

        await AssignAsync(buildingId: buildings[0].Id);
        (await StateAsync()).ShouldBe(SiteSetupState.Open);
        var zone = await admin.SendJsonAsync(HttpMethod.Post, "/api/sites/zone", new { siteId = TestCompany.NorthSiteId, name = "其余", kind = "Residential" }).ReadAsync<ZoneDto>();
        foreach (var rest in buildings.Skip(1))
        {
            await admin.SendJsonAsync(
                HttpMethod.Put, $"/api/sites/building/{rest.Id}", new { rest.Name, zoneId = zone.Id, rest.FloorPlan, rest.ConcurrencyStamp }).ReadAsync<BuildingDto>();
        }

        (await StateAsync()).ShouldBe(SiteSetupState.Open);
        var ofZone = await AssignAsync(zoneId: zone.Id);
        (await StateAsync()).ShouldBe(SiteSetupState.Done);
        (await admin.DeleteAsync($"/api/sites/responsibility/{ofZone.Id}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await StateAsync()).ShouldBe(SiteSetupState.Open);
        await AssignAsync();
        (await StateAsync()).ShouldBe(SiteSetupState.Done);

        Task<ResponsibilityDto> AssignAsync(Guid? zoneId = null, Guid? buildingId = null) => admin.SendJsonAsync(
            HttpMethod.Post,
            "/api/sites/responsibility",
            new { siteId = TestCompany.NorthSiteId, staff[0].UserId, duty = "Butler", zoneId, buildingId, skills = Array.Empty<string>() }).ReadAsync<ResponsibilityDto>();
        async Task<SiteSetupState> StateAsync() => (await admin.GetAsync(Setup).ReadAsync<ListResultDto<SiteSetupDto>>()).Items.Single()
            .Steps.Single(step => step.Step == "sites.responsibilities").State;
    }

    [Fact]
    public async Task The_number_is_shown_as_the_documents_of_the_site_will_carry_it()
    {
        var siteAdmin = await host.CreateClientAsync(TestUsers.SiteAdmin);

        (await siteAdmin.GetAsync(Setup).ReadAsync<ListResultDto<SiteSetupDto>>()).Items[0].SampleNumber.ShouldMatch(@"^NORTHRP20\d{6}0001$");
    }

    [Fact]
    public async Task Chosen_parts_of_another_site_are_taken_over_and_what_a_site_says_itself_is_not_lost_unasked()
    {
        var admin = await host.CreateClientAsync(TestUsers.Admin);
        var site = await admin.SendJsonAsync(HttpMethod.Post, "/api/sites/site", new { code = "CP01", name = "新园", kinds = new[] { "Residential" } }).ReadAsync<SiteDto>();
        var from = $"/api/sites/site/{site.Id}/copy-from";
        Task<SiteCopyPreviewDto> PreviewAsync() => admin.GetAsync($"/api/sites/site/{site.Id}/copy-preview/{TestCompany.NorthSiteId}").ReadAsync<SiteCopyPreviewDto>();
        await SetUpNorthAsync(admin);

        var preview = await PreviewAsync();
        preview.Parts.Select(part => part.Part).ShouldBe(["sites.calendar", "sites.settings", "sites.members"]);
        preview.Parts.ShouldAllBe(part => !part.ReplacesOwn && part.Changes.Count > 0);
        await CopyAsync(preview.ConcurrencyStamp, ["sites.calendar", "sites.settings", "sites.members"]);

        var calendar = await admin.GetAsync($"/api/sites/site-calendar/{site.Id}").ReadAsync<SiteCalendarDto>();
        calendar.ServiceHours.Usual.ShouldHaveSingleItem().Closes.ShouldBe(new TimeOnly(20, 0));
        calendar.WorkingDays.ShouldContain(DayOfWeek.Saturday);
        calendar.Days.ShouldHaveSingleItem().Source.ShouldBe(CalendarDaySource.Site);
        (await SettingAsync(site.Id)).Value.ShouldBe("50");
        var members = (await admin.GetAsync($"/api/sites/site-membership?siteId={site.Id}&maxResultCount=100").ReadAsync<PagedResultDto<SiteMembershipDto>>()).Items;
        members.Count.ShouldBeGreaterThan(1);
        (await PreviewAsync()).Parts.ShouldAllBe(part => part.Changes.Count == 0);

        await WriteSettingAsync(TestCompany.NorthSiteId, "60");
        var differing = await PreviewAsync();
        differing.Parts.Single(part => part.ReplacesOwn).Part.ShouldBe("sites.settings");
        var message = await SendAsync(differing.ConcurrencyStamp, ["sites.settings"], []).ShouldFailAsync(HttpStatusCode.Forbidden, SitesErrorCodes.CopyReplacesOwn);
        message.ShouldContain("参数");
        (await SettingAsync(site.Id)).Value.ShouldBe("50");
        await CopyAsync(differing.ConcurrencyStamp, ["sites.settings"], "sites.settings");
        (await SettingAsync(site.Id)).Value.ShouldBe("60");
        await SendAsync("old", ["sites.settings"], []).ShouldFailAsync(HttpStatusCode.Conflict);

        Task<HttpResponseMessage> SendAsync(string stamp, string[] parts, string[] replacedParts) =>
            admin.SendJsonAsync(HttpMethod.Post, from, new { sourceId = TestCompany.NorthSiteId, parts, replacedParts, concurrencyStamp = stamp });
        async Task CopyAsync(string stamp, string[] parts, params string[] replaced)
        {
            using var answer = await SendAsync(stamp, parts, replaced);
            answer.StatusCode.ShouldBe(HttpStatusCode.NoContent, await answer.Content.ReadAsStringAsync());
        }

        async Task<SiteSettingDto> SettingAsync(Guid id) =>
            (await admin.GetAsync($"/api/sites/site/{id}/settings").ReadAsync<ListResultDto<SiteSettingDto>>()).Items.Single(setting => setting.Name == Setting);
        async Task WriteSettingAsync(Guid id, string value)
        {
            using var answer = await admin.SendJsonAsync(HttpMethod.Put, $"/api/sites/site/{id}/setting", new { name = Setting, value });
            answer.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        }

        async Task SetUpNorthAsync(HttpClient client)
        {
            var path = $"/api/sites/site-calendar/{TestCompany.NorthSiteId}";
            var seen = await client.GetAsync(path).ReadAsync<SiteCalendarDto>();
            var hours = new { usual = new[] { new { opens = "08:00:00", closes = "20:00:00" } }, weekdays = Array.Empty<object>() };
            var week = await client.SendJsonAsync(
                HttpMethod.Put, path + "/week", new { workingDays = new[] { "Monday", "Saturday" }, serviceHours = hours, seen.ConcurrencyStamp })
                .ReadAsync<SiteCalendarDto>();
            await client.SendJsonAsync(HttpMethod.Put, path + "/days", new { days = new[] { new { date = "2027-05-20", rule = "Off", name = "业主日" } }, week.ConcurrencyStamp })
                .ReadAsync<SiteCalendarDto>();
            await WriteSettingAsync(TestCompany.NorthSiteId, "50");
        }
    }

    [Fact]
    public async Task Nothing_is_taken_over_from_a_site_that_the_caller_does_not_see_or_from_itself()
    {
        var siteAdmin = await host.CreateClientAsync(TestUsers.SiteAdmin);
        var path = $"/api/sites/site/{TestCompany.NorthSiteId}/copy-preview/";

        await siteAdmin.GetAsync(path + TestCompany.SouthSiteId).ShouldFailAsync(HttpStatusCode.NotFound);
        await siteAdmin.GetAsync(path + OtherCompany.SiteId).ShouldFailAsync(HttpStatusCode.NotFound);
        await siteAdmin.GetAsync(path + TestCompany.NorthSiteId).ShouldFailAsync(HttpStatusCode.Forbidden, SitesErrorCodes.CopyFromItself);
    }

    private const string Setting = "OwnerRecords.Import.BatchSize";
}
