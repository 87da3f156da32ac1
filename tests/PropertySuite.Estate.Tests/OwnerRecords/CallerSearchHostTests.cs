using System.Net;
using PropertySuite.OwnerRecords;
using PropertySuite.Testing;
using Volo.Abp.Application.Dtos;

namespace PropertySuite.Estate.Tests.OwnerRecords;

public class CallerSearchHostTests(CallerSearchHostTests.Estate estate) : IClassFixture<CallerSearchHostTests.Estate>
{
    [Theory]
    [InlineData("15025231056", CallerMatch.Phone)]
    [InlineData("150 2523 1056", CallerMatch.Phone)]
    [InlineData("+86 15025231056", CallerMatch.Phone)]
    [InlineData("1056", CallerMatch.Phone)]
    [InlineData("5231056", CallerMatch.Phone)]
    [InlineData("3-1-201", CallerMatch.Room)]
    [InlineData("3栋1单元201室", CallerMatch.Room)]
    [InlineData("3#1-201", CallerMatch.Room)]
    [InlineData("３－１－２０１", CallerMatch.Room)]
    [InlineData("3栋201", CallerMatch.Room)]
    [InlineData("鄧國英", CallerMatch.Name)]
    [InlineData("邓国英", CallerMatch.Name)]
    [InlineData("邓国", CallerMatch.Name)]
    [InlineData("国英", CallerMatch.Name)]
    [InlineData("dgy", CallerMatch.Name)]
    [InlineData("DGY", CallerMatch.Name)]
    [InlineData("dengguo", CallerMatch.Name)]
    [InlineData("苏AR7CNK", CallerMatch.Plate)]
    [InlineData("R7CNK", CallerMatch.Plate)]
    public async Task A_caller_is_found_by_whatever_she_says_first(string query, CallerMatch by)
    {
        var found = await SearchAsync(estate.Desk, query);

        var household = found[0];
        household.UnitDisplayName.ShouldBe("3栋1单元201室");
        household.MatchedBy.ShouldBe(by);
        var person = household.People[0];
        person.Name.ShouldBe("鄧國英");
        person.Relation.ShouldBe(TenureRelation.Owner);
        person.MaskedPhones.ShouldBe(["150****1056"]);
        person.IsMatch.ShouldBe(by is CallerMatch.Phone or CallerMatch.Name);
        household.Plates.ShouldBe(["苏AR7CNK"]);
        household.SiteName.ShouldBe("北苑");
    }

    [Fact]
    public async Task Everybody_of_the_household_is_shown_and_the_match_first()
    {
        var household = (await SearchAsync(estate.Desk, "韩梓敏"))[0];
        household.People.Select(person => person.Name).ShouldBe(["韩梓敏", "上官晓娟"]);
        household.People.Select(person => person.IsMatch).ShouldBe([true, false]);
    }

    [Fact]
    public async Task A_room_number_that_is_also_the_end_of_a_phone_finds_both()
    {
        var found = await SearchAsync(estate.Desk, "1201");
        found.ShouldContain(household => household.UnitCode == "3-1-1201" && household.MatchedBy == CallerMatch.Room);
        found.ShouldContain(household => household.UnitCode == "3-1-202" && household.MatchedBy == CallerMatch.Phone);
    }

    [Theory]
    [InlineData("%")]
    [InlineData("_")]
    [InlineData("不存在的人")]
    [InlineData("' OR 1=1 --")]
    public async Task What_nobody_is_called_finds_nobody(string query) => (await SearchAsync(estate.Desk, query)).ShouldBeEmpty();

    [Fact]
    public async Task Nobody_finds_people_of_another_site()
    {
        var south = await estate.CreateClientAsync(TestUsers.SouthManager);
        (await SearchAsync(south, "鄧國英")).ShouldBeEmpty();
        (await SearchAsync(south, "15025231056")).ShouldBeEmpty();
        await south.GetAsync($"/api/owner-records/caller?query=dgy&siteId={TestCompany.NorthSiteId}").ShouldFailAsync(HttpStatusCode.Forbidden);
        var headquarters = await estate.CreateClientAsync(TestUsers.Headquarters);
        (await SearchAsync(headquarters, "国英")).ShouldBeEmpty("two characters count from the beginning only when all sites are searched");
        (await SearchAsync(headquarters, "邓国英")).Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_search_needs_its_permission_and_a_text()
    {
        var technician = await estate.CreateClientAsync(TestUsers.Technician);
        await technician.GetAsync("/api/owner-records/caller?query=dgy").ShouldFailAsync(HttpStatusCode.Forbidden);
        await estate.Desk.GetAsync("/api/owner-records/caller?query=").ShouldFailAsync(HttpStatusCode.BadRequest);
        await estate.CreateClient().GetAsync("/api/owner-records/caller?query=dgy").ShouldFailAsync(HttpStatusCode.Unauthorized);
    }

    private static async Task<IReadOnlyList<CallerHouseholdDto>> SearchAsync(HttpClient client, string query) =>
        (await client.GetAsync($"/api/owner-records/caller?query={Uri.EscapeDataString(query)}").ReadAsync<ListResultDto<CallerHouseholdDto>>()).Items;

    /// <summary>A host with a few households, imported as an office would.</summary>
    public sealed class Estate : PropertySuiteHostFixture, IAsyncLifetime
    {
        public HttpClient Desk { get; private set; } = null!;

        async Task IAsyncLifetime.InitializeAsync()
        {
            await InitializeAsync();
            Desk = await CreateClientAsync(TestUsers.FrontDesk);
            var admin = await CreateClientAsync(TestUsers.SiteAdmin);
            var import = await admin.UploadRosterAsync(
                TestCompany.NorthSiteId,
                ["房号", "业主姓名", "联系电话", "车牌号"],
                ["3-1-201", "鄧國英", "15025231056", "苏A·R7CNK"],
                ["3-1-202", "上官晓娟、韩梓敏", "17235651201、13812349999", ""],
                ["3-1-1201", "贺磊梅", "18790413851", "沪A·D70XU"]);
            (await admin.RunAsync(this, import.Id)).ImportedRows.ShouldBe(3);
        }
    }
}
