using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.OwnerRecords;
using PropertySuite.Paging;
using PropertySuite.Sites;
using PropertySuite.Testing;
using Volo.Abp;
using Volo.Abp.Application.Dtos;

namespace PropertySuite.Estate.Tests.OwnerRecords;

public class CommitteeHostTests(PropertySuiteHostFixture host) : IClassFixture<PropertySuiteHostFixture>
{
    private const string Terms = "/api/owner-records/committee-term";
    private const string Parties = "/api/owner-records/party";

    [Fact]
    public async Task Terms_of_a_site_share_no_day_and_no_number_and_their_state_follows_from_their_days()
    {
        var manager = await host.CreateClientAsync(TestUsers.Manager);
        var past = await RegisterAsync(manager, 1, "2010-01-01", "2014-12-31").ReadAsync<CommitteeTermDto>();
        past.State.ShouldBe(CommitteeTermState.Over);
        (await RegisterAsync(manager, 2, "2095-01-01", "2099-12-31").ReadAsync<CommitteeTermDto>()).State.ShouldBe(CommitteeTermState.Upcoming);

        (await RegisterAsync(manager, 3, "2014-12-31", "2016-01-01").ShouldFailAsync(HttpStatusCode.Forbidden, OwnerRecordsErrorCodes.CommitteeTermsOverlap)).ShouldContain("2014-12-31");
        await RegisterAsync(manager, 1, "2015-01-01", "2016-01-01").ShouldFailAsync(HttpStatusCode.Forbidden, OwnerRecordsErrorCodes.CommitteeNumberTaken);
        await RegisterAsync(manager, 3, "2016-01-01", "2015-01-01").ShouldFailAsync(HttpStatusCode.BadRequest, OwnerRecordsErrorCodes.CommitteePeriodReversed);
        await RegisterAsync(manager, 3, "2015-01-01", "2016-01-01").ReadAsync<CommitteeTermDto>();
        await manager.SendJsonAsync(HttpMethod.Put, $"{Terms}/{past.Id}", new { number = 1, from = "2010-01-01", to = "2015-06-30", past.ConcurrencyStamp })
            .ShouldFailAsync(HttpStatusCode.Forbidden, OwnerRecordsErrorCodes.CommitteeTermsOverlap);
        (await ListAsync(manager, $"siteId={TestCompany.NorthSiteId}&state=Over")).ShouldContain(term => term.Id == past.Id);
        (await ListAsync(manager, $"siteId={TestCompany.NorthSiteId}&state=Upcoming")).ShouldNotContain(term => term.Id == past.Id);
    }

    [Fact]
    public async Task Of_several_who_register_overlapping_terms_at_once_one_does()
    {
        var manager = await host.CreateClientAsync(TestUsers.SouthManager);
        var answers = await Task.WhenAll(Enumerable.Range(10, 5).Select(async number =>
        {
            using var answer = await RegisterAsync(manager, number, "2040-01-01", "2044-12-31", TestCompany.SouthSiteId);
            return answer.StatusCode;
        }));

        answers.Count(status => status == HttpStatusCode.OK).ShouldBe(1);
        (await ListAsync(manager, "")).Count.ShouldBe(1);
    }

    [Fact]
    public async Task On_no_day_are_there_two_chairs()
    {
        var manager = await host.CreateClientAsync(TestUsers.Manager);
        var term = await RegisterAsync(manager, 20, "2030-01-01", "2034-12-31").ReadAsync<CommitteeTermDto>();
        term = await AddAsync(manager, term, new { post = "Chair", name = "主任甲", leftOn = "2032-06-30", term.ConcurrencyStamp }).ReadAsync<CommitteeTermDto>();
        await AddAsync(manager, term, new { post = "Chair", name = "主任乙", joinedOn = "2032-06-30", term.ConcurrencyStamp })
            .ShouldFailAsync(HttpStatusCode.Forbidden, OwnerRecordsErrorCodes.CommitteeHasChair);
        term = await AddAsync(manager, term, new { post = "Chair", name = "主任乙", joinedOn = "2032-07-01", term.ConcurrencyStamp }).ReadAsync<CommitteeTermDto>();
        term.Members.Select(member => member.Name).ShouldBe(["主任甲", "主任乙"]);

        await AddAsync(manager, term, new { post = "Member", name = "届外", leftOn = "2035-01-01", term.ConcurrencyStamp })
            .ShouldFailAsync(HttpStatusCode.BadRequest, OwnerRecordsErrorCodes.CommitteeMemberOutsideTerm);
        await manager.SendJsonAsync(HttpMethod.Put, $"{Terms}/{term.Id}", new { number = 20, from = "2032-07-01", to = "2034-12-31", term.ConcurrencyStamp })
            .ShouldFailAsync(HttpStatusCode.BadRequest, OwnerRecordsErrorCodes.CommitteeMemberOutsideTerm);
        await manager.SendJsonAsync(
                HttpMethod.Put, $"{Terms}/{term.Id}/member/{term.Members[0].Id}", new { post = "Chair", name = "主任甲", term.ConcurrencyStamp })
            .ShouldFailAsync(HttpStatusCode.Forbidden, OwnerRecordsErrorCodes.CommitteeHasChair);
        term = await manager.DeleteAsync($"{Terms}/{term.Id}/member/{term.Members[1].Id}").ReadAsync<CommitteeTermDto>();
        term.Members.Single().Name.ShouldBe("主任甲");
    }

    [Fact]
    public async Task A_member_on_record_is_of_the_same_site_once_and_marked_wherever_they_are_named()
    {
        var manager = await host.CreateClientAsync(TestUsers.Manager);
        var south = await host.CreateClientAsync(TestUsers.SouthManager);
        var own = await PartyAsync(manager, TestCompany.NorthSiteId, "在册委员");
        var stranger = await PartyAsync(south, TestCompany.SouthSiteId, "别处业主");
        var term = await RegisterAsync(manager, 30, "2020-01-01", "2029-12-31").ReadAsync<CommitteeTermDto>();
        await AddAsync(manager, term, new { post = "Member", name = "别处业主", partyId = stranger.Id, term.ConcurrencyStamp }).ShouldFailAsync(HttpStatusCode.NotFound);
        await AddAsync(manager, term, new { post = "Member", name = "无此房", unitId = Guid.NewGuid(), term.ConcurrencyStamp })
            .ShouldFailAsync(HttpStatusCode.Forbidden, OwnerRecordsErrorCodes.UnitOfAnotherSite);
        term = await AddAsync(manager, term, new { post = "ViceChair", name = "在册委员", partyId = own.Id, term.ConcurrencyStamp }).ReadAsync<CommitteeTermDto>();
        await AddAsync(manager, term, new { post = "Member", name = "在册委员", partyId = own.Id, term.ConcurrencyStamp })
            .ShouldFailAsync(HttpStatusCode.Forbidden, OwnerRecordsErrorCodes.CommitteeMemberRepeated);

        (await manager.GetAsync($"{Parties}/{own.Id}").ReadAsync<PartyDto>()).CommitteePost.ShouldBe(CommitteePost.ViceChair);
        var unitId = await UnitAsync("2-1-401");
        await manager.SendJsonAsync(HttpMethod.Post, $"/api/owner-records/household/{unitId}/tenure", new { partyId = own.Id, relation = "Owner", concurrencyStamp = "" })
            .ReadAsync<HouseholdDto>();
        (await manager.GetAsync($"/api/owner-records/household/{unitId}").ReadAsync<HouseholdDto>()).Members.Single().CommitteePost.ShouldBe(CommitteePost.ViceChair);
        (await manager.GetAsync("/api/owner-records/caller?query=在册委员").ReadAsync<ListResultDto<CallerHouseholdDto>>())
            .Items.Single().People.Single().CommitteePost.ShouldBe(CommitteePost.ViceChair);
    }

    [Fact]
    public async Task Who_sees_both_sites_takes_nobody_of_the_other_into_a_term_and_a_full_term_takes_nobody()
    {
        var term = await host.WithUnitOfWorkAsync(async services =>
        {
            var manager = services.GetRequiredService<CommitteeTermManager>();
            var parties = services.GetRequiredService<IPartyRepository>();
            var term = new CommitteeTerm(Guid.CreateVersion7(), TestCompany.NorthSiteId);
            await manager.PlanAsync(term, 60, new DateOnly(2080, 1, 1), new DateOnly(2084, 12, 31), null);
            var stranger = await parties.InsertAsync(new Party(Guid.CreateVersion7(), TestCompany.SouthSiteId, PartyKind.Person, "南苑业主"), autoSave: true);
            var room = (await services.GetRequiredService<IUnitIntegrationService>().SearchAsync("101", TestCompany.SouthSiteId, 1)).Single();
            var member = new CommitteeMemberValues(CommitteePost.Member, "委员", null, null, null, null, null);

            (await manager.AddMemberAsync(term, member with { PartyId = stranger.Id }).ShouldThrowAsync<BusinessException>()).Code
                .ShouldBe(OwnerRecordsErrorCodes.PartyOfAnotherSite);
            (await manager.AddMemberAsync(term, member with { UnitId = room.Id }).ShouldThrowAsync<BusinessException>()).Code
                .ShouldBe(OwnerRecordsErrorCodes.UnitOfAnotherSite);
            for (var number = 0; number < CommitteeConsts.MaxMembers; number++)
            {
                await manager.AddMemberAsync(term, member);
            }

            (await manager.AddMemberAsync(term, member).ShouldThrowAsync<BusinessException>()).Code.ShouldBe(OwnerRecordsErrorCodes.CommitteeFull);
            (await manager.ChangeMemberAsync(term, term.Members.First().Id, _ => member with { PartyId = stranger.Id }).ShouldThrowAsync<BusinessException>()).Code
                .ShouldBe(OwnerRecordsErrorCodes.PartyOfAnotherSite);
            return term;
        });
        term.Members.Count.ShouldBe(CommitteeConsts.MaxMembers);
    }

    [Fact]
    public async Task Phones_of_members_are_masked_in_lists_and_every_look_at_one_term_in_clear_is_logged()
    {
        var manager = await host.CreateClientAsync(TestUsers.Manager);
        var siteAdmin = await host.CreateClientAsync(TestUsers.SiteAdmin);
        var term = await RegisterAsync(manager, 40, "2050-01-01", "2054-12-31").ReadAsync<CommitteeTermDto>();
        await AddAsync(manager, term, new { post = "Member", name = "电话委员", phone = "138 1234 6666", term.ConcurrencyStamp }).ReadAsync<CommitteeTermDto>();

        (await ListAsync(manager, "filter=电话委员")).Single().Members.Single().Phone!.Number.ShouldBe("138****6666");
        (await siteAdmin.GetAsync($"{Terms}/{term.Id}").ReadAsync<CommitteeTermDto>()).Members.Single().Phone!.Number.ShouldBe("138****6666");
        (await LooksAsync()).ShouldBe(0);
        var seen = await manager.GetAsync($"{Terms}/{term.Id}").ReadAsync<CommitteeTermDto>();
        seen.Members.Single().Phone!.Number.ShouldBe("13812346666");
        (await LooksAsync()).ShouldBe(1);

        var changed = await manager.SendJsonAsync(
                HttpMethod.Put, $"{Terms}/{term.Id}/member/{seen.Members[0].Id}", new { post = "Member", name = "电话委员", seen.ConcurrencyStamp })
            .ReadAsync<CommitteeTermDto>();
        changed.Members.Single().Phone!.Number.ShouldBe("138****6666", "what is not sent stays");

        async Task<int> LooksAsync() => (await manager.GetAsync("/api/owner-records/personal-data-access?maxResultCount=200").ReadAsync<PagedResultDto<PersonalDataAccessDto>>())
            .Items.Count(look => look.Reason?.Contains("电话委员", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task The_register_is_exported_and_closed_to_who_may_not_see_it()
    {
        var manager = await host.CreateClientAsync(TestUsers.Manager);
        var term = await RegisterAsync(manager, 50, "2060-01-01", "2064-12-31").ReadAsync<CommitteeTermDto>();
        await AddAsync(manager, term, new { post = "Chair", name = "导出主任", term.ConcurrencyStamp }).ReadAsync<CommitteeTermDto>();
        var file = await manager.GetAsync($"{Terms}/export?format=Csv&filter=导出主任");
        (await file.Content.ReadAsStringAsync()).ShouldContain("主任 导出主任");

        var technician = await host.CreateClientAsync(TestUsers.Technician);
        await technician.GetAsync(Terms).ShouldFailAsync(HttpStatusCode.Forbidden);
        var desk = await host.CreateClientAsync(TestUsers.FrontDesk);
        await RegisterAsync(desk, 51, "2070-01-01", "2074-12-31").ShouldFailAsync(HttpStatusCode.Forbidden);
        var south = await host.CreateClientAsync(TestUsers.SouthManager);
        await south.GetAsync($"{Terms}/{term.Id}").ShouldFailAsync(HttpStatusCode.NotFound);
    }

    private static Task<HttpResponseMessage> RegisterAsync(HttpClient client, int number, string from, string to, Guid? siteId = null) =>
        client.SendJsonAsync(HttpMethod.Post, Terms, new { siteId = siteId ?? TestCompany.NorthSiteId, number, from, to, registrationNumber = $"备{number}" });

    private static Task<HttpResponseMessage> AddAsync(HttpClient client, CommitteeTermDto term, object member) =>
        client.SendJsonAsync(HttpMethod.Post, $"{Terms}/{term.Id}/member", member);

    private static Task<PartyDto> PartyAsync(HttpClient client, Guid siteId, string name) =>
        client.SendJsonAsync(HttpMethod.Post, Parties, new { siteId, name }).ReadAsync<PartyDto>();

    private static async Task<List<CommitteeTermDto>> ListAsync(HttpClient client, string query) =>
        (await client.GetAsync($"{Terms}?{query}").ReadAsync<PageDto<CommitteeTermDto>>()).Items;

    private Task<Guid> UnitAsync(string code) => host.WithUnitOfWorkAsync(async services =>
        (await services.GetRequiredService<IUnitIntegrationService>().SearchAsync(code, TestCompany.NorthSiteId, 1)).Single().Id);
}
