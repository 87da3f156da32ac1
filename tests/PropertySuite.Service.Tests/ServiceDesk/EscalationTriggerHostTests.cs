using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Cases;
using PropertySuite.Hosting;
using PropertySuite.Paging;
using PropertySuite.Repairs;
using PropertySuite.Testing;
using Volo.Abp.Application.Dtos;

namespace PropertySuite.ServiceDesk;

/// <summary>What raises orders beside their clocks, and who hears of it.</summary>
[Collection(ServiceHostCollection.Name)]
public class EscalationTriggerHostTests(ServiceHostFixture fixture)
{
    private const string Escalations = "/api/service-desk/escalation";
    private readonly RepairDesk _desk = new(fixture);
    private readonly ClockDesk _clocks = new(fixture);

    [Fact]
    public async Task The_same_trouble_again_raises_the_order_once_and_is_told()
    {
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);
        var first = await AtAsync("1-1-501", RepairCategory.Masonry);
        var again = await AtAsync("1-1-501", RepairCategory.Masonry);
        var other = await AtAsync("1-1-501", RepairCategory.DoorsAndWindows);

        Triggers(first).ShouldBeEmpty();
        Triggers(other).ShouldBeEmpty();
        var step = again.Escalations.ShouldHaveSingleItem();
        (step.Trigger, step.ToLevel, step.Reason, step.ActorName).ShouldBe((EscalationTrigger.Repeat, EscalationLevel.DepartmentManager, first.Number, null));
        again.EscalationLevel.ShouldBe(EscalationLevel.DepartmentManager);
        again.Timeline.Single(entry => entry.Kind == "Escalate").Text.ShouldContain(first.Number);

        await _clocks.IdleAsync();
        (await _clocks.OrderAsync(desk, again.Id)).Escalations.ShouldHaveSingleItem().ToldAt.ShouldNotBeNull();
        (await _clocks.IsAsync("exists (select from service_desk.escalations where subject_id = @id and cardinality(told_ids) > 0)", again.Id)).ShouldBeTrue();

        var manager = await _desk.SignInAsync(TestUsers.Manager);
        var page = await manager.GetAsync<PageDto<EscalationListItemDto>>($"{Escalations}?triggers=Repeat&siteId={TestCompany.NorthSiteId}");
        var row = page.Items.Single(row => row.SubjectId == again.Id);
        (row.SubjectName, row.SubjectNumber, row.Reason).ShouldBe(("报修单", again.Number, first.Number));
        var counts = (await manager.GetAsync<ListResultDto<EscalationCountDto>>($"{Escalations}/counts")).Items;
        counts.Single(count => count.StageName == "重复发生" && count.Level == EscalationLevel.DepartmentManager).Cases.ShouldBeGreaterThan(0);
        counts.ShouldAllBe(count => count.SiteId == TestCompany.NorthSiteId && count.Level > EscalationLevel.Handler && count.Steps >= count.Cases);
        (await manager.GetStringAsync($"{Escalations}/export?format=Csv&triggers=Repeat&columns=subjectNumber&columns=trigger")).ShouldContain(again.Number);
        (await (await _desk.SignInAsync(TestUsers.SouthManager)).GetAsync<PageDto<EscalationListItemDto>>($"{Escalations}?triggers=Repeat")).Items.ShouldBeEmpty();
        await desk.GetAsync(Escalations).ErrorAsync(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_same_trouble_in_many_units_of_a_building_is_one_trouble()
    {
        await AtAsync("2-1-401", RepairCategory.Appliance);
        var second = await AtAsync("2-1-402", RepairCategory.Appliance);
        var elsewhere = await AtAsync("1-1-402", RepairCategory.Appliance);
        var third = await AtAsync("2-2-401", RepairCategory.Appliance);

        Triggers(second).ShouldBeEmpty();
        Triggers(elsewhere).ShouldBeEmpty();
        Triggers(third).ShouldBe([EscalationTrigger.Group]);
        (third.EscalationLevel >= EscalationLevel.PropertyManager).ShouldBeTrue();

        // Who was told is told again when it has become twice as large, and not of each further flat nor of the same one again.
        Triggers(await AtAsync("2-2-402", RepairCategory.Appliance)).ShouldBeEmpty();
        Triggers(await AtAsync("2-2-401", RepairCategory.Appliance)).ShouldBe([EscalationTrigger.Repeat]);
        Triggers(await AtAsync("2-1-501", RepairCategory.Appliance)).ShouldBeEmpty();
        Triggers(await AtAsync("2-2-501", RepairCategory.Appliance)).ShouldBe([EscalationTrigger.Group]);
        Triggers(await AtAsync("2-2-502", RepairCategory.Appliance)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Only_emergencies_of_dangerous_plant_go_up_at_once()
    {
        Triggers(await _desk.RegisterAsync(call => (call.Urgency, call.Category) = (RepairUrgency.Emergency, RepairCategory.Lift))).ShouldBe([EscalationTrigger.Safety]);
        Triggers(await _desk.RegisterAsync(call => (call.Urgency, call.Category) = (RepairUrgency.Emergency, RepairCategory.Water))).ShouldBeEmpty();
        Triggers(await _desk.RegisterAsync(call => call.Category = RepairCategory.Lift)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Technicians_who_refuse_again_raise_the_order_and_the_third_refusal_adds_nothing()
    {
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);
        var technician = await _desk.SignInAsync(TestUsers.Technician);
        var order = await _desk.RegisterAsync();
        for (var refusal = 1; refusal <= 3; refusal++)
        {
            order = await _desk.DispatchAsync(desk, order);
            order = await RepairDesk.StepAsync(technician, order, "refuse", new CaseReasonDto { Reason = "忙不过来", ConcurrencyStamp = order.ConcurrencyStamp });
            Triggers(order).ShouldBe(refusal < 2 ? [] : [EscalationTrigger.Refusal]);
        }
    }

    [Fact]
    public async Task A_customer_who_is_not_satisfied_raises_the_order()
    {
        var technician = await _desk.SignInAsync(TestUsers.Technician);
        var order = await _desk.FinishAsync(await _desk.RegisterAsync());

        order = await RepairDesk.StepAsync(technician, order, "reject-work", new CaseReasonDto { Reason = "还在漏水", ConcurrencyStamp = order.ConcurrencyStamp });

        Triggers(order).ShouldBe([EscalationTrigger.Dissatisfied]);
    }

    [Fact]
    public async Task Half_an_hour_after_the_call_each_order_has_an_owner_or_somebody_above_knows()
    {
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);
        var orders = new List<RepairOrderDto>();
        for (var place = 0; place < 8; place++)
        {
            var order = await _desk.RegisterAsync(call => call.Urgency = place % 4 < 2 ? RepairUrgency.Emergency : RepairUrgency.Ordinary);
            orders.Add(place % 2 == 0 ? await _desk.DispatchAsync(desk, order) : order);
        }

        foreach (var order in orders)
        {
            var owner = order.Clocks.Single(clock => clock.Kind == nameof(RepairClock.Owner));
            (owner.StoppedAt is null).ShouldBe(order.State == RepairState.Received);
            (order.Urgency != RepairUrgency.Emergency || owner.DueAt <= owner.StartedAt.AddMinutes(30)).ShouldBeTrue("night and day");
            await _clocks.LetTimePassAsync(order.Id, (int)(owner.DueAt - DateTime.UtcNow).TotalMinutes + 1);
        }

        foreach (var order in orders)
        {
            await _clocks.SweepAsync(order.Id);
            var now = await _clocks.OrderAsync(desk, order.Id);
            (now.Technicians.Count > 0 || now.Escalations.Exists(step => step.ClockName == "认领")).ShouldBeTrue(now.Number);
        }
    }

    [Fact]
    public async Task Of_two_who_raise_a_case_for_the_first_time_at_once_one_does_and_neither_fails()
    {
        var order = await _desk.RegisterAsync();
        using var both = new Barrier(2);

        await Task.WhenAll(RaiseAsync(), RaiseAsync());

        var raised = await _clocks.OrderAsync(await _desk.SignInAsync(TestUsers.FrontDesk), order.Id);
        (Triggers(raised).Single(), raised.EscalationLevel).ShouldBe((EscalationTrigger.Dissatisfied, EscalationLevel.DepartmentManager));

        Task RaiseAsync() => Task.Run(() => fixture.WithUnitOfWorkAsync(async services =>
        {
            both.SignalAndWait();
            await services.GetRequiredService<EscalationManager>().RaiseAsync(new RaiseCaseDto
            {
                SiteId = order.SiteId,
                SubjectType = RepairOrderConsts.SubjectType,
                SubjectId = order.Id,
                SubjectNumber = order.Number,
                Trigger = EscalationTrigger.Dissatisfied,
            });
            await Task.Delay(200);
        }));
    }

    private async Task<RepairOrderDto> AtAsync(string unitCode, RepairCategory category)
    {
        var unit = await _desk.UnitAsync(unitCode);
        return await _desk.RegisterAsync(call => (call.UnitId, call.Location, call.Area, call.Category) = (unit.Id, null, RepairArea.Indoor, category));
    }

    private static List<EscalationTrigger> Triggers(RepairOrderDto order) =>
        [.. order.Escalations.Select(step => step.Trigger).Where(trigger => trigger > EscalationTrigger.Person)];
}
