using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using PropertySuite.OwnerRecords;
using PropertySuite.Paging;
using PropertySuite.Sites;
using PropertySuite.Testing;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Data;

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
    [InlineData("guoying", CallerMatch.Name)]
    [InlineData("15025", CallerMatch.Phone)]
    [InlineData("150 2523", CallerMatch.Phone)]
    [InlineData("+86 15025", CallerMatch.Phone)]
    [InlineData("北苑 3-1-201", CallerMatch.Room)]
    [InlineData("北苑3-1-201", CallerMatch.Room)]
    [InlineData("beiyuan 3-1-201", CallerMatch.Room)]
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

    [Theory]
    [InlineData("wangji", "王𠮷")]
    [InlineData("王𠮷", "王𠮷")]
    [InlineData("𠮷", "王𠮷")]
    [InlineData("bixiaoming", "秘晓明")]
    [InlineData("luliang", "吕梁")]
    [InlineData("lvliang", "吕梁")]
    [InlineData("wangchongyang", "王重阳")]
    [InlineData("chongyang", "王重阳")]
    [InlineData("gongyan", "龚䶮")]
    [InlineData("买买提阿卜杜拉", "买买提·阿卜杜拉")]
    [InlineData("87650001", "龚䶮")]
    [InlineData("0571-87650001", "吕梁")]
    [InlineData("0571-87650002转801", "龚䶮")]
    public async Task People_are_found_by_every_reading_of_their_name_and_land_lines_with_and_without_area_code(string query, string name)
        => (await SearchAsync(estate.Desk, query)).SelectMany(household => household.People).Where(person => person.IsMatch)
            .Select(person => person.Name).ShouldContain(name);

    [Fact]
    public async Task A_person_who_is_perhaps_recorded_already_is_told()
    {
        var known = (await estate.Desk.GetAsync($"/api/owner-records/party?filter={Uri.EscapeDataString("王重阳")}").ReadAsync<PageDto<PartyDto>>()).Items.Single();

        var twice = await CreateAsync("王重陽", "138 0000 0004");
        var namesake = await CreateAsync("王重阳", "13800009999");

        var same = twice.PerhapsSame.ShouldHaveSingleItem();
        (same.Id, same.Units.Count).ShouldBe((known.Id, 1));
        namesake.PerhapsSame.ShouldBeEmpty();
        (await estate.Desk.GetAsync($"/api/owner-records/party/{known.Id}").ReadAsync<PartyDto>()).PerhapsSame.Select(party => party.Id).ShouldBe([twice.Id]);

        Task<PartyDto> CreateAsync(string name, string phone) => estate.Desk.SendJsonAsync(
            HttpMethod.Post, "/api/owner-records/party", new { siteId = TestCompany.NorthSiteId, kind = PartyKind.Person, name, phones = new[] { phone } }).ReadAsync<PartyDto>();
    }

    [Fact]
    public async Task Parties_are_listed_by_pinyin_page_by_page()
    {
        var seen = new List<string>();
        string? cursor = null;
        do
        {
            var page = await estate.Desk.GetAsync($"/api/owner-records/party?siteId={TestCompany.NorthSiteId}&maxResultCount=3&cursor={cursor}").ReadAsync<PageDto<PartyDto>>();
            seen.AddRange(page.Items.Select(party => party.Name));
            cursor = page.NextCursor;
        }
        while (cursor is not null);

        seen.Where(name => name is not "王重陽").Distinct().ShouldBe(["秘晓明", "鄧國英", "龚䶮", "韩梓敏", "贺磊梅", "吕梁", "买买提·阿卜杜拉", "上官晓娟", "王𠮷", "王重阳"]);
    }

    [Fact]
    public async Task Nobody_finds_people_of_another_site()
    {
        var south = await estate.CreateClientAsync(TestUsers.SouthManager);
        (await SearchAsync(south, "鄧國英")).ShouldBeEmpty();
        (await SearchAsync(south, "15025231056")).ShouldBeEmpty();
        await south.GetAsync($"/api/owner-records/caller?query=dgy&siteId={TestCompany.NorthSiteId}").ShouldFailAsync(HttpStatusCode.Forbidden);
        var headquarters = await estate.CreateClientAsync(TestUsers.Headquarters);
        (await SearchAsync(headquarters, "国英")).Count.ShouldBe(1, "a given name is found over all sites");
        (await SearchAsync(headquarters, "英")).ShouldBeEmpty("one character counts from the beginning of name and given name only when all sites are searched");
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

    [Fact]
    public async Task Keys_that_an_older_version_made_are_made_again_and_people_are_found_by_them()
    {
        await using var connection = new NpgsqlConnection(estate.ConnectionString);
        await connection.OpenAsync();
        await using (var spoil = new NpgsqlCommand(
            "UPDATE owner_records.parties SET search_keys_version = 0, name_readings = '', name_sort_key = '' WHERE name = '鄧國英'", connection))
        {
            (await spoil.ExecuteNonQueryAsync()).ShouldBeGreaterThan(0);
        }

        await estate.WithUnitOfWorkAsync(services =>
            services.GetRequiredService<PartySearchKeysSeedContributor>().SeedAsync(new DataSeedContext(TestCompany.Id)));

        await using var left = new NpgsqlCommand("SELECT count(*) FROM owner_records.parties WHERE search_keys_version = 0", connection);
        (await left.ExecuteScalarAsync()).ShouldBe(0L);
        (await SearchAsync(estate.Desk, "guoying")).ShouldNotBeEmpty();
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
            var units = (await Desk.GetAsync("/api/sites/unit?maxResultCount=6").ReadAsync<PageDto<UnitDto>>()).Items;
            await MoveInAsync(units[0].Id, "王𠮷", "13800000001");
            await MoveInAsync(units[1].Id, "秘晓明", "13800000002");
            await MoveInAsync(units[2].Id, "吕梁", "87650001");
            await MoveInAsync(units[3].Id, "王重阳", "13800000004");
            await MoveInAsync(units[4].Id, "龚䶮", "0571-87650001", "0571-87650002-801");
            await MoveInAsync(units[5].Id, "买买提·阿卜杜拉", "13800000006");
        }

        private async Task MoveInAsync(Guid unitId, string name, params string[] phones)
        {
            var party = await Desk.SendJsonAsync(
                HttpMethod.Post, "/api/owner-records/party", new { siteId = TestCompany.NorthSiteId, kind = PartyKind.Person, name, phones }).ReadAsync<PartyDto>();
            await Desk.SendJsonAsync(
                HttpMethod.Post, $"/api/owner-records/household/{unitId}/tenure",
                new { partyId = party.Id, relation = TenureRelation.Tenant, concurrencyStamp = "" }).ReadAsync<HouseholdDto>();
        }
    }
}
