using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using PropertySuite.Cases;
using PropertySuite.Hosting;
using PropertySuite.Sites;
using PropertySuite.Testing;

namespace PropertySuite.Repairs;

/// <summary>What becomes of orders when their units are split and merged.</summary>
[Collection(ServiceHostCollection.Name)]
public class RepairsOfReshapedUnitsHostTests(ServiceHostFixture fixture)
{
    private const string Units = "/api/sites/unit";
    private const string Reshapes = "/api/sites/unit-reshape";
    private static readonly DateOnly Yesterday = DateOnly.FromDateTime(DateTime.UtcNow.AddHours(8)).AddDays(-1);
    private readonly RepairDesk _desk = new(fixture);

    [Fact]
    public async Task A_unit_with_open_orders_is_not_split_and_one_that_was_gets_no_order()
    {
        var unit = (await EnsureAsync("81-101"))[0];
        var order = await _desk.RegisterAsync(call => (call.UnitId, call.Location, call.Area) = (unit, null, RepairArea.Indoor));

        var refused = await SplitAsync(unit, "81-102", "81-103").ErrorAsync(HttpStatusCode.Forbidden);
        refused.Code.ShouldBe(RepairsErrorCodes.OpenOrdersOfSplitUnit);
        refused.Message.ShouldContain(order.Number);

        var manager = await fixture.SignInAsync(TestUsers.Manager);
        await RepairDesk.StepAsync(manager, order, "cancel", new CaseReasonDto { Reason = "客户取消", ConcurrencyStamp = order.ConcurrencyStamp });
        (await SplitAsync(unit, "81-102", "81-103")).StatusCode.ShouldBe(HttpStatusCode.OK);

        var desk = await fixture.SignInAsync(TestUsers.FrontDesk);
        (await desk.PostAsJsonAsync(RepairDesk.Orders, RepairDesk.Call(unit)).ErrorAsync(HttpStatusCode.Forbidden)).Code.ShouldBe(SitesErrorCodes.UnitRetired);
    }

    [Fact]
    public async Task Open_orders_of_merged_units_go_over_to_the_one_that_they_become()
    {
        var units = await EnsureAsync("82-101", "82-102");
        var order = await _desk.RegisterAsync(call => (call.UnitId, call.Location, call.Area) = (units[1], null, RepairArea.Indoor));

        var merge = await MergeAsync(units, "82-101");

        var manager = await fixture.SignInAsync(TestUsers.Manager);
        var moved = await manager.GetAsync<RepairOrderDto>($"{RepairDesk.Orders}/{order.Id}");
        (moved.UnitId, moved.Location).ShouldBe((merge.After.Single().UnitId, order.Location));
        moved.Timeline.ShouldContain(entry => entry.Kind == "FollowUnit" && entry.Text.Contains("82栋102室"));
    }

    /// <summary>The call comes in while the split is under way, and before: whoever is second waits for the first and sees what it has done.</summary>
    [Fact]
    public async Task A_call_and_a_split_of_one_unit_wait_for_each_other()
    {
        var unit = (await EnsureAsync("83-101"))[0];
        Task<HttpResponseMessage>? splitting = null;
        await fixture.WithUnitOfWorkAsync(async services =>
        {
            var call = new RepairCall
            {
                ClientKey = Guid.CreateVersion7(), SiteId = TestCompany.NorthSiteId, UnitId = unit, Category = RepairCategory.Water, Urgency = RepairUrgency.Ordinary,
                Channel = RepairChannel.Phone, Description = "漏水", ContactName = "李梅", ContactPhone = "13812345678",
            };
            await services.GetRequiredService<RepairOrderManager>().OpenAsync(call, new CaseActor(Guid.NewGuid(), "前台", []), DateTime.UtcNow);
            splitting = SplitAsync(unit, "83-102", "83-103");
            await Patience.UntilAsync(async () => splitting.IsCompleted || await SomebodyWaitsAsync());
        });

        (await splitting!.ErrorAsync(HttpStatusCode.Forbidden)).Code.ShouldBe(RepairsErrorCodes.OpenOrdersOfSplitUnit);
    }

    private async Task<List<Guid>> EnsureAsync(params string[] codes)
    {
        var ids = await fixture.WithUnitOfWorkAsync(services => services.GetRequiredService<IUnitIntegrationService>()
            .EnsureAsync(TestCompany.NorthSiteId, [.. codes.Select(code => new EnsureUnitDto { Code = code })]));
        return [.. codes.Select(code => ids[code])];
    }

    private async Task<HttpResponseMessage> SplitAsync(Guid unitId, params string[] parts)
    {
        var admin = await fixture.SignInAsync(TestUsers.SiteAdmin);
        var unit = await admin.GetAsync<UnitDto>($"{Units}/{unitId}");
        return await admin.PostAsJsonAsync(
            $"{Reshapes}/split", new { unitId, unit.ConcurrencyStamp, lastDay = Yesterday, reason = "分户", parts = parts.Select(code => new { code }) });
    }

    private async Task<UnitReshapeDto> MergeAsync(List<Guid> unitIds, string code)
    {
        var admin = await fixture.SignInAsync(TestUsers.SiteAdmin);
        var units = await Task.WhenAll(unitIds.Select(id => admin.GetAsync<UnitDto>($"{Units}/{id}")));
        return await admin.PostAsync<UnitReshapeDto>(
            $"{Reshapes}/merge",
            new { units = units.Select(unit => new { unitId = unit.Id, unit.ConcurrencyStamp }), code, lastDay = Yesterday, reason = "并户" });
    }

    private async Task<bool> SomebodyWaitsAsync()
    {
        await using var connection = new NpgsqlConnection(fixture.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(
            "select exists (select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock')", connection);
        return (bool)(await command.ExecuteScalarAsync())!;
    }
}
