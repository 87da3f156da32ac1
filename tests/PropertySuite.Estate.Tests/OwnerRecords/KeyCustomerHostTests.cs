using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.OwnerRecords;
using PropertySuite.Paging;
using PropertySuite.Sites;
using PropertySuite.Testing;
using Volo.Abp.Application.Dtos;

namespace PropertySuite.Estate.Tests.OwnerRecords;

public class KeyCustomerHostTests(PropertySuiteHostFixture host) : IClassFixture<PropertySuiteHostFixture>
{
    private const string Entries = "/api/owner-records/key-customer";
    private const string Parties = "/api/owner-records/party";
    private const string Households = "/api/owner-records/household";

    [Fact]
    public async Task A_contact_moves_the_next_one_on_and_an_old_one_does_not_undo_it()
    {
        var manager = await host.CreateClientAsync(TestUsers.Manager);
        var entry = await PutOnAsync(manager, (await PartyAsync(manager, "联系一")).Id, everyDays: 30);
        var today = entry.StartedOn;
        (entry.NextContactOn, entry.IsOverdue, entry.LastContactOn).ShouldBe((today.AddDays(30), false, null));

        entry = await ActAsync(manager, entry, "record-contact", new { note = "上门说明", entry.ConcurrencyStamp });
        (entry.LastContactOn, entry.LastContactNote, entry.NextContactOn).ShouldBe((today, "上门说明", today.AddDays(30)));
        foreach (var day in new[] { today.AddDays(1), today.AddDays(-1) })
        {
            await manager.SendJsonAsync(HttpMethod.Post, $"{Entries}/{entry.Id}/record-contact", new { contactedOn = day, note = "不对", entry.ConcurrencyStamp })
                .ShouldFailAsync(HttpStatusCode.BadRequest, OwnerRecordsErrorCodes.KeyCustomerContactDayWrong);
        }

        entry = await manager.SendJsonAsync(HttpMethod.Put, $"{Entries}/{entry.Id}", Input(entry, everyDays: 7)).ReadAsync<KeyCustomerDto>();
        entry.NextContactOn.ShouldBe(today.AddDays(7));
    }

    [Fact]
    public async Task Every_contact_is_kept_and_the_last_one_is_the_newest_of_them()
    {
        var manager = await host.CreateClientAsync(TestUsers.Manager);
        var entry = await PutOnAsync(manager, (await PartyAsync(manager, "联系史")).Id);
        (await ContactsAsync()).ShouldBeEmpty();

        entry = await ActAsync(manager, entry, "record-contact", new { note = "第一次", entry.ConcurrencyStamp });
        entry = await ActAsync(manager, entry, "record-contact", new { note = " 第二次 ", method = "Visit", entry.ConcurrencyStamp });

        var contacts = await ContactsAsync();
        contacts.Select(contact => (contact.Note, contact.Method, contact.ByName, contact.ContactedOn)).ShouldBe(
            [("第二次", KeyCustomerContactMethod.Visit, "陈立群", entry.StartedOn), ("第一次", KeyCustomerContactMethod.Phone, "陈立群", entry.StartedOn)]);
        (entry.LastContactOn, entry.LastContactNote).ShouldBe((contacts[0].ContactedOn, contacts[0].Note));
        await manager.SendJsonAsync(HttpMethod.Post, $"{Entries}/{entry.Id}/record-contact", new { note = "x", method = "Telepathy", entry.ConcurrencyStamp })
            .ShouldFailAsync(HttpStatusCode.BadRequest);

        var south = await host.CreateClientAsync(TestUsers.SouthManager);
        await south.GetAsync($"{Entries}/{entry.Id}/contacts").ShouldFailAsync(HttpStatusCode.NotFound);
        var siteAdmin = await host.CreateClientAsync(TestUsers.SiteAdmin);
        await siteAdmin.GetAsync($"{Entries}/{entry.Id}/contacts").ShouldFailAsync(HttpStatusCode.Forbidden);

        Task<List<KeyCustomerContactDto>> ContactsAsync() => manager.GetAsync($"{Entries}/{entry.Id}/contacts").ReadAsync<List<KeyCustomerContactDto>>();
    }

    [Fact]
    public async Task A_party_is_on_the_list_once_until_it_is_taken_off_with_a_reason()
    {
        var manager = await host.CreateClientAsync(TestUsers.Manager);
        var party = await PartyAsync(manager, "只一次");
        var entry = await PutOnAsync(manager, party.Id);
        var again = new { partyId = party.Id, reason = "media", responsibleUserId = entry.ResponsibleUserId, contactEveryDays = 10 };
        (await manager.SendJsonAsync(HttpMethod.Post, Entries, again).ShouldFailAsync(HttpStatusCode.Forbidden, OwnerRecordsErrorCodes.KeyCustomerRepeated))
            .ShouldContain("只一次");

        await manager.SendJsonAsync(HttpMethod.Post, $"{Entries}/{entry.Id}/end", new { endReason = "", entry.ConcurrencyStamp }).ShouldFailAsync(HttpStatusCode.BadRequest);
        var ended = await ActAsync(manager, entry, "end", new { endReason = "已搬走", entry.ConcurrencyStamp });
        (ended.EndedOn, ended.EndReason, ended.IsOverdue).ShouldBe((entry.StartedOn, "已搬走", false));
        await manager.SendJsonAsync(HttpMethod.Post, $"{Entries}/{entry.Id}/record-contact", new { note = "迟了", ended.ConcurrencyStamp })
            .ShouldFailAsync(HttpStatusCode.Forbidden, OwnerRecordsErrorCodes.KeyCustomerEnded);

        await manager.SendJsonAsync(HttpMethod.Post, Entries, again).ReadAsync<KeyCustomerDto>();
        (await ListAsync(manager, $"partyId={party.Id}&kind=All")).Count.ShouldBe(2);
        (await ListAsync(manager, $"partyId={party.Id}&kind=Ended")).Single().Id.ShouldBe(entry.Id);
    }

    /// <summary>The database decides when two people put the same party on the list in the same moment.</summary>
    [Fact]
    public async Task Of_several_who_put_a_party_on_the_list_at_once_one_does()
    {
        var manager = await host.CreateClientAsync(TestUsers.Manager);
        var party = await PartyAsync(manager, "同时列入");
        var responsible = await ResponsibleAsync(manager);
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(async _ =>
        {
            using var answer = await manager.SendJsonAsync(
                HttpMethod.Post, Entries, new { partyId = party.Id, reason = "other", responsibleUserId = responsible, contactEveryDays = 10 });
            return answer.StatusCode;
        }));

        answers.Count(status => status == HttpStatusCode.OK).ShouldBe(1);
        answers.Where(status => status != HttpStatusCode.OK).ShouldBeSubsetOf([HttpStatusCode.Conflict, HttpStatusCode.Forbidden]);
        (await ListAsync(manager, $"partyId={party.Id}&kind=All")).Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_list_is_filtered_sorted_by_due_day_and_exported()
    {
        var manager = await host.CreateClientAsync(TestUsers.Manager);
        var first = await PutOnAsync(manager, (await PartyAsync(manager, "筛选甲")).Id, everyDays: 20, reason: "media");
        var second = await PutOnAsync(manager, (await PartyAsync(manager, "筛选乙")).Id, everyDays: 10, reason: "complaints");
        await BackdateAsync(second.Id, days: 30);

        (await ListAsync(manager, "filter=筛选")).Select(entry => entry.Id).ShouldBe([second.Id, first.Id]);
        (await ListAsync(manager, "filter=筛选&sorting=nextContactOn desc")).Select(entry => entry.Id).ShouldBe([first.Id, second.Id]);
        (await ListAsync(manager, "filter=筛选&kind=Overdue")).Single().ShouldSatisfyAllConditions(
            entry => entry.Id.ShouldBe(second.Id), entry => entry.IsOverdue.ShouldBeTrue(), entry => entry.ReasonText.ShouldBe("多次投诉"));
        (await ListAsync(manager, "filter=筛选&reason=media")).Single().Id.ShouldBe(first.Id);
        (await ListAsync(manager, $"filter=筛选&responsibleUserId={first.ResponsibleUserId}")).Count.ShouldBe(2);
        (await ListAsync(manager, $"filter=筛选&responsibleUserId={Guid.NewGuid()}")).ShouldBeEmpty();
        (await ListAsync(manager, "filter=sxj")).Single().Id.ShouldBe(first.Id);

        var file = await manager.GetAsync($"{Entries}/export?format=Csv&filter=筛选");
        (await file.Content.ReadAsStringAsync()).ShouldSatisfyAllConditions(text => text.ShouldContain("筛选甲"), text => text.ShouldContain("多次投诉"));
    }

    [Fact]
    public async Task Reason_and_colleague_are_ones_that_the_site_has()
    {
        var manager = await host.CreateClientAsync(TestUsers.Manager);
        var party = await PartyAsync(manager, "原因");
        var responsible = await ResponsibleAsync(manager);
        await manager.SendJsonAsync(HttpMethod.Post, Entries, new { partyId = party.Id, reason = "nonsense", responsibleUserId = responsible, contactEveryDays = 10 })
            .ShouldFailAsync(HttpStatusCode.BadRequest, OwnerRecordsErrorCodes.KeyCustomerReasonUnknown);
        var technician = await manager.GetAsync($"{Entries}/responsibles/{TestCompany.NorthSiteId}").ReadAsync<List<KeyCustomerResponsibleDto>>();
        await manager.SendJsonAsync(HttpMethod.Post, Entries, new
            {
                partyId = party.Id, reason = "other", responsibleUserId = technician.Single(one => one.Name == "赵国强").UserId, contactEveryDays = 10,
            })
            .ShouldFailAsync(HttpStatusCode.Forbidden, OwnerRecordsErrorCodes.KeyCustomerResponsibleCannotSee);
    }

    [Fact]
    public async Task Who_may_see_the_list_sees_the_mark_wherever_the_party_is_named_and_others_do_not()
    {
        var manager = await host.CreateClientAsync(TestUsers.Manager);
        var siteAdmin = await host.CreateClientAsync(TestUsers.SiteAdmin);
        var party = await PartyAsync(manager, "标记人");
        var unitId = await UnitAsync("2-1-301");
        await manager.SendJsonAsync(HttpMethod.Post, $"{Households}/{unitId}/tenure", new { partyId = party.Id, relation = "Owner", concurrencyStamp = "" }).ReadAsync<HouseholdDto>();
        (await MarksAsync(manager)).ShouldBe((false, false, false));
        await PutOnAsync(manager, party.Id);

        (await MarksAsync(manager)).ShouldBe((true, true, true));
        (await MarksAsync(siteAdmin)).ShouldBe((false, false, false));
        await siteAdmin.GetAsync(Entries).ShouldFailAsync(HttpStatusCode.Forbidden);
        var desk = await host.CreateClientAsync(TestUsers.FrontDesk);
        (await MarksAsync(desk)).ShouldBe((true, true, true));
        await desk.SendJsonAsync(HttpMethod.Post, Entries, new { partyId = party.Id, reason = "other", responsibleUserId = party.Id, contactEveryDays = 10 })
            .ShouldFailAsync(HttpStatusCode.Forbidden);

        async Task<(bool Household, bool Party, bool Caller)> MarksAsync(HttpClient client) => (
            (await client.GetAsync($"{Households}/{unitId}").ReadAsync<HouseholdDto>()).Members.Single().IsKeyCustomer,
            (await client.GetAsync($"{Parties}/{party.Id}").ReadAsync<PartyDto>()).IsKeyCustomer,
            (await client.GetAsync("/api/owner-records/caller?query=标记人").ReadAsync<ListResultDto<CallerHouseholdDto>>()).Items.Single().People.Single().IsKeyCustomer);
    }

    private static Task<PartyDto> PartyAsync(HttpClient client, string name) =>
        client.SendJsonAsync(HttpMethod.Post, Parties, new { siteId = TestCompany.NorthSiteId, name }).ReadAsync<PartyDto>();

    private static async Task<KeyCustomerDto> PutOnAsync(HttpClient manager, Guid partyId, int everyDays = 30, string reason = "other") =>
        await manager.SendJsonAsync(
                HttpMethod.Post, Entries, new { partyId, reason, traits = "请慢说", responsibleUserId = await ResponsibleAsync(manager), contactEveryDays = everyDays })
            .ReadAsync<KeyCustomerDto>();

    private static object Input(KeyCustomerDto entry, int everyDays) =>
        new { entry.Reason, entry.Traits, entry.ResponsibleUserId, contactEveryDays = everyDays, entry.ConcurrencyStamp };

    private static Task<KeyCustomerDto> ActAsync(HttpClient client, KeyCustomerDto entry, string action, object input) =>
        client.SendJsonAsync(HttpMethod.Post, $"{Entries}/{entry.Id}/{action}", input).ReadAsync<KeyCustomerDto>();

    private static async Task<Guid> ResponsibleAsync(HttpClient manager) =>
        (await manager.GetAsync($"{Entries}/responsibles/{TestCompany.NorthSiteId}").ReadAsync<List<KeyCustomerResponsibleDto>>())
        .Single(one => one.Name == "陈立群").UserId;

    private static async Task<List<KeyCustomerDto>> ListAsync(HttpClient client, string query) =>
        (await client.GetAsync($"{Entries}?{query}").ReadAsync<PageDto<KeyCustomerDto>>()).Items;

    /// <summary>Makes an entry look as if it had been made earlier.</summary>
    private Task BackdateAsync(Guid id, int days) => host.WithUnitOfWorkAsync(async services =>
    {
        var entries = services.GetRequiredService<IKeyCustomerRepository>();
        var entry = await entries.GetAsync(id);
        typeof(KeyCustomer).GetProperty(nameof(KeyCustomer.NextContactOn))!.SetValue(entry, entry.NextContactOn.AddDays(-days));
        await entries.UpdateAsync(entry, autoSave: true);
    });

    private Task<Guid> UnitAsync(string code) => host.WithUnitOfWorkAsync(async services =>
        (await services.GetRequiredService<IUnitIntegrationService>().SearchAsync(code, TestCompany.NorthSiteId, 1)).Single().Id);
}
