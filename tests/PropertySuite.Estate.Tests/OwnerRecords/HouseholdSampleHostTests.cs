using Microsoft.Extensions.DependencyInjection;
using PropertySuite.FollowUps;
using PropertySuite.OwnerRecords;
using PropertySuite.Paging;
using PropertySuite.Sites;
using PropertySuite.Testing;

namespace PropertySuite.Estate.Tests.OwnerRecords;

/// <summary>Sampled household callbacks: a plan draws households, each drawn one rests, and those whom nobody can call are not drawn.</summary>
public class HouseholdSampleHostTests(PropertySuiteHostFixture host) : IClassFixture<PropertySuiteHostFixture>
{
    private const string Plans = "/api/sites/plan";

    [Fact]
    public async Task Each_time_so_many_households_are_drawn_that_can_be_called_and_have_rested()
    {
        var manager = await host.CreateClientAsync(TestUsers.Manager);
        await RecordOwnersAsync(manager, 7);
        var plan = await manager.SendJsonAsync(HttpMethod.Post, Plans, new
        {
            siteId = TestCompany.NorthSiteId, kind = HouseholdSamplePlanKind.Key, name = "每周住户回访", misfire = "CatchUpLast",
            rule = new { kind = "Weekly", from = "2026-01-01", weekdays = new[] { "Monday" }, time = "09:00:00" },
            parameters = new { count = 4, restDays = 90, withinDays = 3 },
        }).ReadAsync<PlanDto>();

        (await RunAsync(manager, plan)).ShouldStartWith("抽取 4 户");
        (await RunAsync(manager, plan)).ShouldStartWith("抽取 2 户", customMessage: "six can be called, and four rest");
        (await RunAsync(manager, plan)).ShouldStartWith("抽取 0 户");

        var callbacks = (await manager.GetAsync("/api/follow-ups/callback-task?maxResultCount=100").ReadAsync<PageDto<CallbackTaskListItemDto>>()).Items
            .Where(task => task.Summary == "每周住户回访").ToList();
        callbacks.Count.ShouldBe(6);
        callbacks.Select(task => task.SourceNumber).Distinct().Count().ShouldBe(6);
        callbacks.ShouldAllBe(task => task.Reason == CallbackReason.Sampled);
    }

    [Fact]
    public async Task The_same_seed_draws_the_same_households()
    {
        var first = await DrawAsync(20261130);
        first.Drawn.Select(one => one.HouseholdId).ShouldBe((await DrawAsync(20261130)).Drawn.Select(one => one.HouseholdId));
        var ids = Enumerable.Range(0, 200).Select(_ => Guid.NewGuid()).ToList();
        ids.Select(id => Convert.ToHexString(HouseholdSampler.LotOf(id, 1))).Order().ShouldNotBe(ids.Select(id => Convert.ToHexString(HouseholdSampler.LotOf(id, 2))).Order());

        Task<HouseholdSample> DrawAsync(long seed) => host.WithUnitOfWorkAsync(services =>
            services.GetRequiredService<HouseholdSampler>().DrawAsync(TestCompany.NorthSiteId, seed, 3, DateTime.UtcNow));
    }

    /// <summary>Owners of as many units; the last has no phone number.</summary>
    private static async Task RecordOwnersAsync(HttpClient manager, int count)
    {
        var units = (await manager.GetAsync($"/api/sites/unit?siteId={TestCompany.NorthSiteId}&maxResultCount={count}").ReadAsync<PageDto<UnitDto>>()).Items;
        foreach (var (unit, index) in units.Select((unit, index) => (unit, index)))
        {
            string[] phones = index == count - 1 ? [] : [$"1390000{index:0000}"];
            var party = await manager.SendJsonAsync(HttpMethod.Post, "/api/owner-records/party", new { siteId = TestCompany.NorthSiteId, name = $"抽样{index}", phones }).ReadAsync<PartyDto>();
            await manager.SendJsonAsync(
                HttpMethod.Post, $"/api/owner-records/household/{unit.Id}/tenure", new { partyId = party.Id, relation = "Owner", concurrencyStamp = "" }).ShouldSucceedAsync();
        }
    }

    private static async Task<string> RunAsync(HttpClient manager, PlanDto plan)
    {
        var before = await OccurrencesAsync();
        await manager.SendJsonAsync(HttpMethod.Post, $"{Plans}/{plan.Id}/run", new { plan.ConcurrencyStamp }).ShouldSucceedAsync();
        PlanOccurrenceDto? done = null;
        await Patience.UntilAsync(async () =>
        {
            var now = await OccurrencesAsync();
            done = now.Count > before.Count && now[0].State is (PlanOccurrenceState.Succeeded or PlanOccurrenceState.Failed) ? now[0] : null;
            return done is not null;
        });
        return done!.Result!;

        async Task<IReadOnlyList<PlanOccurrenceDto>> OccurrencesAsync() =>
            (await manager.GetAsync($"{Plans}/{plan.Id}/occurrences").ReadAsync<PageDto<PlanOccurrenceDto>>()).Items;
    }
}
