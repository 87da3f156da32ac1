using System.Net;
using PropertySuite.FollowUps;
using PropertySuite.Hosting;
using PropertySuite.OwnerRecords;
using PropertySuite.Repairs;
using PropertySuite.Testing;

namespace PropertySuite.Household;

/// <summary>What modules have recorded about a unit, on one page.</summary>
[Collection(ServiceHostCollection.Name)]
public class HouseholdTimelineHostTests(ServiceHostFixture fixture)
{
    private const string Households = "/api/owner-records/household";
    private readonly RepairDesk _desk = new(fixture);

    [Fact]
    public async Task Everything_that_happened_to_the_household_stands_in_one_timeline_the_newest_first()
    {
        var manager = await _desk.SignInAsync(TestUsers.Manager);
        var unitId = (await _desk.UnitAsync("2-2-401")).Id;
        var party = await manager.PostAsync<PartyDto>("/api/owner-records/party", new { siteId = TestCompany.NorthSiteId, name = "往来人" });
        await manager.PostAsync<HouseholdDto>($"{Households}/{unitId}/tenure", new { partyId = party.Id, relation = "Owner", concurrencyStamp = "" });
        var order = await RegisterAsync(unitId, "阳台门锁坏");
        order = await _desk.SignAsync(await _desk.FinishAsync(await RepairDesk.StepAsync(manager, order, "urge")));
        var callback = await RepairDesk.CallbackOfAsync(manager, order);
        await manager.PostAsync<CallbackTaskDto>($"{RepairDesk.Callbacks}/{callback.Id}/conclude", new ConcludeCallbackTaskDto
        {
            Outcome = CallbackOutcome.Satisfied, Interviewee = "往来人", Opinion = "很快", ConcurrencyStamp = callback.ConcurrencyStamp,
        });
        var responsible = (await manager.GetAsync<List<KeyCustomerResponsibleDto>>($"/api/owner-records/key-customer/responsibles/{TestCompany.NorthSiteId}"))
            .Single(one => one.Name == "陈立群");
        var entry = await manager.PostAsync<KeyCustomerDto>(
            "/api/owner-records/key-customer", new { partyId = party.Id, reason = "other", responsibleUserId = responsible.UserId, contactEveryDays = 30 });
        await manager.PostAsync<KeyCustomerDto>($"/api/owner-records/key-customer/{entry.Id}/record-contact", new { note = "上门问候", method = "Visit", entry.ConcurrencyStamp });

        var all = await TimelineAsync(manager, unitId);
        all.Select(one => one.OccurredAt).ShouldBeInOrder(SortDirection.Descending);
        all[0].ShouldSatisfyAllConditions(
            string.Join('\n', all.Select(one => $"{one.OccurredAt:O} {one.Text} {one.About}")),
            one => one.Kind.ShouldBe(HouseholdTimelineKind.Contact),
            one => one.About.ShouldBe("上门问候"),
            one => one.ActorName.ShouldBe("陈立群"),
            one => one.SubjectId.ShouldBe(party.Id));
        all.ShouldContain(one => one.SubjectId == callback.Id && one.Text.Contains("很快"));
        all.Where(one => one.SubjectId == order.Id).ShouldAllBe(one => one.About == "阳台门锁坏" && one.Kind == HouseholdTimelineKind.Case);
        all.ShouldContain(one => one.SubjectId == order.Id && one.Text.Contains("催办"));
        all[^1].ShouldSatisfyAllConditions(one => one.Kind.ShouldBe(HouseholdTimelineKind.Record), one => one.Text.ShouldBe("往来人 登记为业主"));

        // Whoever may see neither all repairs nor callbacks nor key customers reads what is on record of the people, others nothing.
        (await TimelineAsync(await _desk.SignInAsync(TestUsers.SiteAdmin), unitId)).ShouldHaveSingleItem().Kind.ShouldBe(HouseholdTimelineKind.Record);
        await (await _desk.SignInAsync(TestUsers.SouthManager)).GetAsync($"{Households}/{unitId}/timeline").ErrorAsync(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task It_takes_as_many_statements_for_many_cases_as_for_one()
    {
        var manager = await _desk.SignInAsync(TestUsers.Manager);
        var unitId = (await _desk.UnitAsync("2-2-402")).Id;
        await RegisterAsync(unitId, "一");
        using var traffic = new SqlTraffic();

        var one = await CommandsAsync();
        foreach (var description in new[] { "二", "三", "四" })
        {
            await RegisterAsync(unitId, description);
        }

        (await CommandsAsync()).Count.ShouldBe(one.Count, string.Join("\n--\n", one));
        (await TimelineAsync(manager, unitId)).Select(entry => entry.About).Distinct().ShouldBe(["四", "三", "二", "一"], "the calls; that they raise each other is told too");

        async Task<IReadOnlyList<string>> CommandsAsync()
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"{Households}/{unitId}/timeline");
            var trace = traffic.Follow(request);
            using var answer = await manager.SendAsync(request);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
            return [.. traffic.CommandsOf(trace).Where(command => !command.Contains("memberships"))]; // which sites the caller sees: not of the timeline
        }
    }

    private Task<RepairOrderDto> RegisterAsync(Guid unitId, string description) => _desk.RegisterAsync(call =>
        (call.UnitId, call.Location, call.Area, call.Description) = (unitId, null, RepairArea.Indoor, description));

    private static Task<List<HouseholdTimelineEntryDto>> TimelineAsync(HttpClient client, Guid unitId) =>
        client.GetAsync<List<HouseholdTimelineEntryDto>>($"{Households}/{unitId}/timeline");
}
