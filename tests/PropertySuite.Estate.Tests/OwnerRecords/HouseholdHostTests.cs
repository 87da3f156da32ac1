using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.OwnerRecords;
using PropertySuite.Sites;
using PropertySuite.Testing;
using Volo.Abp.Application.Dtos;

namespace PropertySuite.Estate.Tests.OwnerRecords;

public class HouseholdHostTests(PropertySuiteHostFixture host) : IClassFixture<PropertySuiteHostFixture>
{
    private const string Parties = "/api/owner-records/party";
    private const string Households = "/api/owner-records/household";
    private const string Accesses = "/api/owner-records/personal-data-access";

    [Fact]
    public async Task A_unit_without_people_has_an_empty_household()
    {
        var desk = await host.CreateClientAsync(TestUsers.FrontDesk);
        var unitId = await UnitAsync("2-2-501");
        var household = await desk.GetAsync($"{Households}/{unitId}").ReadAsync<HouseholdDto>();
        household.UnitDisplayName.ShouldBe("2栋2单元501室");
        household.SiteName.ShouldBe("北苑");
        household.Members.ShouldBeEmpty();
        await desk.GetAsync($"{Households}/{Guid.NewGuid()}").ShouldFailAsync(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Shares_that_would_exceed_the_whole_are_refused()
    {
        var desk = await host.CreateClientAsync(TestUsers.FrontDesk);
        var unitId = await UnitAsync("1-1-101");
        var owner = await CreateAsync(desk, "份额甲");
        var other = await CreateAsync(desk, "份额乙");

        var household = await AddTenureAsync(desk, unitId, owner.Id, 60).ReadAsync<HouseholdDto>();
        household.Members.Single().SharePercent.ShouldBe(60);
        var message = await AddTenureAsync(desk, unitId, other.Id, 50).ShouldFailAsync(HttpStatusCode.Forbidden, OwnerRecordsErrorCodes.OwnershipExceedsWhole);
        message.ShouldContain("110%");
        household = await AddTenureAsync(desk, unitId, other.Id, null).ReadAsync<HouseholdDto>();
        household.Members.Select(member => member.SharePercent).ShouldBe([60, 40], ignoreOrder: true);
    }

    /// <summary>The stamp stands for the household, not for one row of it: what is added to it renews it.</summary>
    [Fact]
    public async Task Of_eight_owners_that_are_entered_at_once_on_the_same_page_one_is()
    {
        var desk = await host.CreateClientAsync(TestUsers.FrontDesk);
        var unitId = await UnitAsync("1-1-202");
        await AddTenureAsync(desk, unitId, (await CreateAsync(desk, "原业主")).Id, 60).ReadAsync<HouseholdDto>();
        var people = new List<PartyDto>();
        for (var number = 0; number < 8; number++)
        {
            people.Add(await CreateAsync(desk, $"同时{number}"));
        }

        var concurrencyStamp = await StampAsync(desk, unitId);
        var answers = await Task.WhenAll(people.Select(async person =>
        {
            using var answer = await desk.SendJsonAsync(
                HttpMethod.Post, $"{Households}/{unitId}/tenure", new { partyId = person.Id, relation = TenureRelation.Owner, sharePercent = 40, concurrencyStamp });
            return answer.StatusCode;
        }));

        answers.Count(status => status == HttpStatusCode.OK).ShouldBe(1);

        // Stale; or, read between the winner's two rows, more than the whole.
        answers.Where(status => status != HttpStatusCode.OK).ShouldBeSubsetOf([HttpStatusCode.Conflict, HttpStatusCode.Forbidden]);
        (await desk.GetAsync($"{Households}/{unitId}").ReadAsync<HouseholdDto>()).Members.Sum(member => member.SharePercent).ShouldBe(100);
    }

    [Fact]
    public async Task A_household_shows_people_vehicles_and_history()
    {
        var desk = await host.CreateClientAsync(TestUsers.FrontDesk);
        var unitId = await UnitAsync("1-1-102");
        var seller = await CreateAsync(desk, "卖方");
        var buyer = await CreateAsync(desk, "买方");
        var tenure = (await AddTenureAsync(desk, unitId, seller.Id, null).ReadAsync<HouseholdDto>()).Tenures.Single();

        await desk.SendJsonAsync(
            HttpMethod.Post, $"{Households}/{unitId}/end-tenure", new { tenureId = tenure.Id, lastDay = "2020-06-30", concurrencyStamp = await StampAsync(desk, unitId) })
            .ReadAsync<HouseholdDto>();
        await desk.SendJsonAsync(
            HttpMethod.Post, $"{Households}/{unitId}/tenure", new { partyId = buyer.Id, relation = TenureRelation.Owner, from = "2020-07-01", concurrencyStamp = await StampAsync(desk, unitId) })
            .ReadAsync<HouseholdDto>();
        await desk.SendJsonAsync(
            HttpMethod.Post, $"{Households}/{unitId}/vehicle", new { plate = "苏A·R7CNK", model = "轿车", concurrencyStamp = await StampAsync(desk, unitId) }).ReadAsync<HouseholdDto>();
        await desk.SendJsonAsync(
            HttpMethod.Post, $"{Households}/{unitId}/vehicle", new { plate = "苏a r7cnk", features = "白色", concurrencyStamp = await StampAsync(desk, unitId) }).ReadAsync<HouseholdDto>();
        await desk.SendJsonAsync(
            HttpMethod.Post, $"{Households}/{unitId}/vehicle", new { plate = "自行车", concurrencyStamp = await StampAsync(desk, unitId) })
            .ShouldFailAsync(HttpStatusCode.BadRequest, OwnerRecordsErrorCodes.PlateInvalid);
        await desk.SendJsonAsync(
            HttpMethod.Put, $"{Households}/{unitId}/remark", new { remark = "电话打不通", concurrencyStamp = await StampAsync(desk, unitId) }).ReadAsync<HouseholdDto>();

        var household = await desk.GetAsync($"{Households}/{unitId}").ReadAsync<HouseholdDto>();
        household.Members.Single().Name.ShouldBe("买方");
        household.Tenures.Select(entry => entry.PartyName).ShouldBe(["买方", "卖方"]);
        household.Remark.ShouldBe("电话打不通");
        var vehicle = household.Vehicles.Single();
        (vehicle.Plate, vehicle.Model, vehicle.Features).ShouldBe(("苏AR7CNK", "轿车", "白色"));
        household = await desk.DeleteAsync($"{Households}/{unitId}/vehicle/{vehicle.Id}").ReadAsync<HouseholdDto>();
        household.Vehicles.ShouldBeEmpty();
    }

    [Fact]
    public async Task Phones_are_masked_without_the_permission_and_every_look_with_it_is_logged()
    {
        var desk = await host.CreateClientAsync(TestUsers.FrontDesk);
        var siteAdmin = await host.CreateClientAsync(TestUsers.SiteAdmin);
        var manager = await host.CreateClientAsync(TestUsers.Manager);
        var unitId = await UnitAsync("1-1-201");
        var party = await CreateAsync(desk, "电话人", phones: ["138 1234 7777", "0571-87624165"]);
        await AddTenureAsync(desk, unitId, party.Id, null).ReadAsync<HouseholdDto>();

        var masked = await siteAdmin.GetAsync($"{Households}/{unitId}").ReadAsync<HouseholdDto>();
        masked.Members.Single().Phones.Select(phone => phone.Number).ShouldBe(["138****7777", "057****4165"]);
        (await AccessesAsync(manager, party.Id)).ShouldBeEmpty();

        var clear = await desk.GetAsync($"{Households}/{unitId}").ReadAsync<HouseholdDto>();
        clear.Members.Single().Phones.Select(phone => phone.Number).ShouldBe(["13812347777", "0571-87624165"]);
        var looks = await AccessesAsync(manager, party.Id);
        looks.Single().UserName.ShouldBe(TestUsers.FrontDesk);
        looks.Single().Field.ShouldBe(PersonalDataField.Phone);
        await siteAdmin.SendJsonAsync(HttpMethod.Post, $"{Parties}/{party.Id}/reveal-phones", new { reason = "想看" })
            .ShouldFailAsync(HttpStatusCode.Forbidden);
        await desk.GetAsync(Accesses).ShouldFailAsync(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task An_id_number_is_shown_for_a_reason_only_and_the_reason_is_kept()
    {
        var desk = await host.CreateClientAsync(TestUsers.FrontDesk);
        var manager = await host.CreateClientAsync(TestUsers.Manager);
        var party = await CreateAsync(desk, "证件人", idNumber: "51010719910515231x");
        party.MaskedIdNumber.ShouldBe("5101**********231X");
        party.IdKind.ShouldBe(IdDocumentKind.ResidentId);

        await desk.SendJsonAsync(HttpMethod.Post, $"{Parties}/{party.Id}/reveal-id-number", new { reason = "过户核对" })
            .ShouldFailAsync(HttpStatusCode.Forbidden);
        await manager.SendJsonAsync(HttpMethod.Post, $"{Parties}/{party.Id}/reveal-id-number", new { reason = "" })
            .ShouldFailAsync(HttpStatusCode.BadRequest);
        var shown = await manager.SendJsonAsync(HttpMethod.Post, $"{Parties}/{party.Id}/reveal-id-number", new { reason = "过户核对" })
            .ReadAsync<RevealedIdNumberDto>();
        shown.IdNumber.ShouldBe("51010719910515231X");
        var look = (await AccessesAsync(manager, party.Id)).Single();
        (look.Field, look.Reason, look.UserName).ShouldBe((PersonalDataField.IdNumber, "过户核对", TestUsers.Manager));
    }

    [Fact]
    public async Task A_wrong_or_taken_id_number_is_refused()
    {
        var desk = await host.CreateClientAsync(TestUsers.FrontDesk);
        await CreateAsync(desk, "先到", idNumber: "310115198505029896");
        Task<HttpResponseMessage> CreateWith(string idNumber) =>
            desk.SendJsonAsync(HttpMethod.Post, Parties, new { siteId = TestCompany.NorthSiteId, name = "后到", idNumber });

        await CreateWith("310115198505029896").ShouldFailAsync(HttpStatusCode.Forbidden, OwnerRecordsErrorCodes.IdNumberTaken);
        (await CreateWith("310115198505029897").ShouldFailAsync(HttpStatusCode.BadRequest, OwnerRecordsErrorCodes.IdNumberInvalid)).ShouldContain("校验位");
        await desk.SendJsonAsync(HttpMethod.Post, Parties, new { siteId = TestCompany.NorthSiteId, name = "后到", phones = new[] { "1526592688" } })
            .ShouldFailAsync(HttpStatusCode.BadRequest, OwnerRecordsErrorCodes.PhoneInvalid);
    }

    [Fact]
    public async Task An_update_leaves_alone_what_the_caller_cannot_see()
    {
        var desk = await host.CreateClientAsync(TestUsers.FrontDesk);
        var party = await CreateAsync(desk, "改名前", idNumber: "330106195009048370", phones: ["13812341111"]);
        var renamed = await desk.SendJsonAsync(
            HttpMethod.Put, $"{Parties}/{party.Id}", new { kind = PartyKind.Person, name = "改名后", concurrencyStamp = party.ConcurrencyStamp }).ReadAsync<PartyDto>();
        renamed.MaskedIdNumber.ShouldBe(party.MaskedIdNumber);
        renamed.Phones.Single().Number.ShouldBe("138****1111");
        await desk.SendJsonAsync(
            HttpMethod.Put, $"{Parties}/{party.Id}", new { kind = PartyKind.Person, name = "又改名", concurrencyStamp = party.ConcurrencyStamp })
            .ShouldFailAsync(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task People_of_another_site_or_company_are_out_of_reach()
    {
        var desk = await host.CreateClientAsync(TestUsers.FrontDesk);
        var south = await host.CreateClientAsync(TestUsers.SouthManager);
        var other = await host.CreateClientAsync(TestUsers.OtherCompanyManager);
        var party = await CreateAsync(desk, "北苑人");
        var unitId = await UnitAsync("1-2-101");
        await AddTenureAsync(desk, unitId, party.Id, null).ReadAsync<HouseholdDto>();

        foreach (var stranger in new[] { south, other })
        {
            await stranger.GetAsync($"{Parties}/{party.Id}").ShouldFailAsync(HttpStatusCode.NotFound);
            await stranger.GetAsync($"{Households}/{unitId}").ShouldFailAsync(HttpStatusCode.NotFound);
            await stranger.SendJsonAsync(HttpMethod.Put, $"{Households}/{unitId}/remark", new { remark = "到此一游", concurrencyStamp = "" }).ShouldFailAsync(HttpStatusCode.NotFound);
            (await stranger.GetAsync($"{Parties}?filter={Uri.EscapeDataString("北苑人")}").ReadAsync<PagedResultDto<PartyDto>>()).TotalCount.ShouldBe(0);
        }

        await desk.SendJsonAsync(HttpMethod.Post, Parties, new { siteId = TestCompany.SouthSiteId, name = "越界" }).ShouldFailAsync(HttpStatusCode.Forbidden);
        var technician = await host.CreateClientAsync(TestUsers.Technician);
        await technician.GetAsync($"{Parties}/{party.Id}").ShouldFailAsync(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Other_modules_get_the_people_of_a_unit_with_their_numbers()
    {
        var desk = await host.CreateClientAsync(TestUsers.FrontDesk);
        var unitId = await UnitAsync("1-2-102");
        var party = await CreateAsync(desk, "联系人", phones: ["13812342222"]);
        await AddTenureAsync(desk, unitId, party.Id, null).ReadAsync<HouseholdDto>();

        var (household, contact) = await host.WithUnitOfWorkAsync(async services =>
        {
            var callers = services.GetRequiredService<ICallerIntegrationService>();
            return (await callers.GetHouseholdAsync(unitId), await callers.FindContactAsync(party.Id));
        });

        household.People.Single().Phone.ShouldBe("13812342222");
        household.People.Single().Relation.ShouldBe(TenureRelation.Owner);
        contact!.Name.ShouldBe("联系人");
    }

    [Fact]
    public async Task A_party_tells_of_its_units_then_and_now_and_of_the_vehicles_there()
    {
        var desk = await host.CreateClientAsync(TestUsers.FrontDesk);
        var party = await CreateAsync(desk, "多套业主");
        var (sold, kept) = (await UnitAsync("2-2-101"), await UnitAsync("2-2-102"));
        var household = await AddTenureAsync(desk, sold, party.Id, null).ReadAsync<HouseholdDto>();
        await desk.SendJsonAsync(
            HttpMethod.Post, $"{Households}/{sold}/vehicle", new { plate = "苏A11111", household.ConcurrencyStamp }).ReadAsync<HouseholdDto>();
        await desk.SendJsonAsync(
            HttpMethod.Post, $"{Households}/{sold}/end-tenure", new { tenureId = household.Tenures.Single().Id, lastDay = "2020-06-30", concurrencyStamp = await StampAsync(desk, sold) })
            .ReadAsync<HouseholdDto>();
        household = await AddTenureAsync(desk, kept, party.Id, null).ReadAsync<HouseholdDto>();
        await desk.SendJsonAsync(
            HttpMethod.Post, $"{Households}/{kept}/vehicle", new { plate = "苏A22222", household.ConcurrencyStamp }).ReadAsync<HouseholdDto>();

        var seen = await desk.GetAsync($"{Parties}/{party.Id}").ReadAsync<PartyDto>();
        seen.Units.Single().UnitId.ShouldBe(kept);
        seen.Tenures.Select(tenure => (tenure.UnitId, tenure.IsPresent, tenure.To)).ShouldBe([(kept, true, null), (sold, false, new DateOnly(2020, 6, 30))]);
        seen.Vehicles.Select(vehicle => (vehicle.UnitDisplayName, vehicle.Plate)).ShouldBe([("2栋2单元102室", "苏A22222")]);
    }

    [Fact]
    public async Task A_household_carries_documents_for_who_sees_it_and_takes_them_from_who_keeps_it()
    {
        var unitId = await UnitAsync("2-2-502");
        var desk = await host.CreateClientAsync(TestUsers.FrontDesk);
        var reader = await host.CreateClientAsync(TestUsers.Headquarters);
        var south = await host.CreateClientAsync(TestUsers.SouthManager);
        (await CanAddAsync(desk)).ShouldBeTrue();
        (await CanAddAsync(reader)).ShouldBeFalse();
        await south.GetAsync(Address()).ShouldFailAsync(HttpStatusCode.NotFound);

        string Address() => $"/api/attachments/attachment?subjectType={HouseholdConsts.SubjectType}&subjectId={unitId}";
        async Task<bool> CanAddAsync(HttpClient client) => (await client.GetAsync(Address()).ReadAsync<System.Text.Json.JsonElement>()).GetProperty("canAdd").GetBoolean();
    }

    private static Task<PartyDto> CreateAsync(HttpClient client, string name, string? idNumber = null, string[]? phones = null) =>
        client.SendJsonAsync(HttpMethod.Post, Parties, new { siteId = TestCompany.NorthSiteId, name, idNumber, phones = phones ?? [] })
            .ReadAsync<PartyDto>();

    [Fact]
    public async Task Nobody_changes_a_household_that_they_have_not_seen()
    {
        var desk = await host.CreateClientAsync(TestUsers.FrontDesk);
        var unitId = await UnitAsync("1-2-201");
        var remark = $"{Households}/{unitId}/remark";
        var seen = await StampAsync(desk, unitId);
        var first = await desk.SendJsonAsync(HttpMethod.Put, remark, new { remark = "先到", concurrencyStamp = seen }).ReadAsync<HouseholdDto>();

        await desk.SendJsonAsync(HttpMethod.Put, remark, new { remark = "后到", concurrencyStamp = seen }).ShouldFailAsync(HttpStatusCode.Conflict);
        await desk.SendJsonAsync(HttpMethod.Put, remark, new { remark = "没看" }).ShouldFailAsync(HttpStatusCode.BadRequest);
        await desk.SendJsonAsync(HttpMethod.Put, remark, new { remark = "看了", first.ConcurrencyStamp }).ReadAsync<HouseholdDto>();
    }

    private static async Task<HttpResponseMessage> AddTenureAsync(HttpClient client, Guid unitId, Guid partyId, decimal? sharePercent) =>
        await client.SendJsonAsync(
            HttpMethod.Post,
            $"{Households}/{unitId}/tenure",
            new { partyId, relation = TenureRelation.Owner, sharePercent, concurrencyStamp = await StampAsync(client, unitId) });

    private static async Task<string> StampAsync(HttpClient client, Guid unitId) =>
        (await client.GetAsync($"{Households}/{unitId}").ReadAsync<HouseholdDto>()).ConcurrencyStamp;

    private static async Task<IReadOnlyList<PersonalDataAccessDto>> AccessesAsync(HttpClient client, Guid partyId) =>
        (await client.GetAsync($"{Accesses}?partyId={partyId}").ReadAsync<PagedResultDto<PersonalDataAccessDto>>()).Items;

    private Task<Guid> UnitAsync(string code) => host.WithUnitOfWorkAsync(async services =>
        (await services.GetRequiredService<IUnitIntegrationService>().SearchAsync(code, TestCompany.NorthSiteId, 1)).Single().Id);
}
