using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Cases;
using PropertySuite.Hosting;
using PropertySuite.Repairs;
using PropertySuite.Sites.Permissions;
using PropertySuite.Testing;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Data;
using Volo.Abp.MultiTenancy;
using Volo.Abp.PermissionManagement;

namespace PropertySuite.ServiceDesk;

/// <summary>Clocks of repair orders and callbacks, from the call to what is late.</summary>
[Collection(ServiceHostCollection.Name)]
public class ClockHostTests(ServiceHostFixture fixture)
{
    private readonly RepairDesk _desk = new(fixture);
    private readonly ClockDesk _clocks = new(fixture);

    [Fact]
    public async Task A_call_starts_its_clocks_and_each_step_stops_those_that_it_ends()
    {
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);
        var technician = await _desk.SignInAsync(TestUsers.Technician);
        var order = await _desk.RegisterAsync(call => call.Urgency = RepairUrgency.Emergency);

        ClockDesk.Running(order).ShouldBe([nameof(RepairClock.Dispatch), nameof(RepairClock.Arrival), nameof(RepairClock.Owner), nameof(RepairClock.Finish)], ignoreOrder: true);
        order.Clocks.Single(clock => clock.Kind == nameof(RepairClock.Arrival)).DueAt.ShouldBe(order.PromisedArrivalAt, TimeSpan.FromMilliseconds(1));
        order.DueClock.ShouldBe(RepairClock.Dispatch);
        ClockDesk.ClockOf(order, RepairClock.Open).DueAt.ShouldBe(order.CreationTime.AddDays(30), TimeSpan.FromMinutes(1));

        order = await _desk.DispatchAsync(desk, order);
        ClockDesk.Running(order).ShouldBe([nameof(RepairClock.Accept), nameof(RepairClock.Arrival), nameof(RepairClock.Finish)], ignoreOrder: true);

        order = await RepairDesk.StepAsync(technician, order, "accept");
        order = await RepairDesk.StepAsync(technician, order, "arrive");
        ClockDesk.Running(order).ShouldBe([nameof(RepairClock.Finish)]);
        order.Clocks.ShouldAllBe(clock => clock.BreachedAt == null);
        order.Clocks.Where(clock => clock.StoppedAt != null).Select(clock => clock.KindName).ShouldContain("到场");
    }

    [Fact]
    public async Task A_suspended_order_waits_for_the_promise_that_the_customer_was_told()
    {
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);
        var technician = await _desk.SignInAsync(TestUsers.Technician);
        var order = await _desk.DispatchAsync(desk, await _desk.RegisterAsync());
        order = await RepairDesk.StepAsync(technician, order, "accept");
        order = await RepairDesk.StepAsync(technician, order, "arrive");
        var promise = DateTime.UtcNow.AddHours(30);

        order = await RepairDesk.StepAsync(technician, order, "suspend", new SuspendRepairOrderDto
        {
            Reason = RepairSuspensionReason.WaitingForParts,
            NewPromisedFinishAt = promise,
            CustomerInformed = true,
            ConcurrencyStamp = order.ConcurrencyStamp,
        });

        var paused = order.Clocks.Single(clock => clock.Kind == nameof(RepairClock.Finish));
        paused.PausedAt.ShouldNotBeNull();
        paused.PauseReason.ShouldBe("等待配件");
        paused.DueAt.ShouldBe(promise, TimeSpan.FromMilliseconds(1));

        order = await RepairDesk.StepAsync(technician, order, "resume");
        order.Clocks.Single(clock => clock.Kind == nameof(RepairClock.Finish)).PausedAt.ShouldBeNull();
    }

    [Fact]
    public async Task A_clock_that_has_warned_and_waits_for_a_new_promise_warns_again_for_that()
    {
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);
        var technician = await _desk.SignInAsync(TestUsers.Technician);
        var order = await _desk.DispatchAsync(desk, await _desk.RegisterAsync());
        order = await RepairDesk.StepAsync(technician, order, "accept");
        order = await RepairDesk.StepAsync(technician, order, "arrive");
        await WarnAsync();
        order = await RepairDesk.StepAsync(technician, order, "suspend", new SuspendRepairOrderDto
        {
            Reason = RepairSuspensionReason.WaitingForParts,
            NewPromisedFinishAt = DateTime.UtcNow.AddHours(40),
            CustomerInformed = true,
            ConcurrencyStamp = order.ConcurrencyStamp,
        });
        await WarnAsync();

        order = await _clocks.OrderAsync(desk, order.Id);
        order.Escalations.Count(step => step.ClockName == "完工" && step.FromLevel == step.ToLevel).ShouldBe(2);
        order.Clocks.Where(clock => clock.Kind == nameof(RepairClock.Finish)).ShouldHaveSingleItem().Retimings.Count.ShouldBe(1);

        async Task WarnAsync()
        {
            var clock = ClockDesk.ClockOf(await _clocks.OrderAsync(desk, order.Id), RepairClock.Finish);
            await _clocks.LetTimePassAsync(order.Id, (int)((clock.DueAt - DateTime.UtcNow).TotalMinutes * 0.995));
            await _clocks.SweepAsync(order.Id);
        }
    }

    [Fact]
    public async Task What_is_late_is_escalated_once_however_many_sweep()
    {
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);
        var order = await _desk.RegisterAsync(call => call.Urgency = RepairUrgency.Emergency);
        await _clocks.LetTimePassAsync(order.Id, minutes: 21);

        await Task.WhenAll(_clocks.SweepAsync(), _clocks.SweepAsync());
        await _clocks.SweepAsync(order.Id);

        order = await desk.GetAsync<RepairOrderDto>($"{RepairDesk.Orders}/{order.Id}");
        order.Clocks.Single(clock => clock.Kind == nameof(RepairClock.Arrival)).BreachedAt.ShouldNotBeNull();
        (order.EscalationLevel >= EscalationLevel.DepartmentManager).ShouldBeTrue();
        var arrival = order.Escalations.Where(step => step.ClockName == "到场").ToList();
        arrival.Count.ShouldBe(2, "80 % and when it was due");
        arrival.ShouldAllBe(step => step.FromLevel <= step.ToLevel);
        order.Timeline.Count(entry => entry.Kind is "Escalate" or "Warn").ShouldBe(order.Escalations.Count);
        order.Timeline.ShouldAllBe(entry => !entry.Kind.StartsWith("Escalate") || entry.ActorName == "系统");
    }

    [Fact]
    public async Task A_case_that_nobody_takes_on_goes_to_somebody_above()
    {
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);
        var order = await _desk.RegisterAsync();
        var owner = order.Clocks.Single(clock => clock.Kind == nameof(RepairClock.Owner));
        await _clocks.LetTimePassAsync(order.Id, (int)(owner.DueAt - DateTime.UtcNow).TotalMinutes + 1);

        await _clocks.SweepAsync(order.Id);

        order = await desk.GetAsync<RepairOrderDto>($"{RepairDesk.Orders}/{order.Id}");
        order.Escalations.ShouldContain(step => step.ClockName == "认领" && step.ToLevel >= EscalationLevel.DepartmentManager);
    }

    [Fact]
    public async Task Somebody_raises_a_case_with_a_reason_and_lowers_it_again()
    {
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);
        var order = await _desk.RegisterAsync();
        var key = Guid.NewGuid();
        var raise = new EscalateCaseDto { FromLevel = EscalationLevel.Handler, Level = EscalationLevel.PropertyManager, Reason = "业主要求经理回电", ClientKey = key, ConcurrencyStamp = order.ConcurrencyStamp };

        order = await desk.PostAsync<RepairOrderDto>($"{RepairDesk.Orders}/{order.Id}/escalate", raise);
        order = await desk.PostAsync<RepairOrderDto>($"{RepairDesk.Orders}/{order.Id}/escalate", raise);
        order.EscalationLevel.ShouldBe(EscalationLevel.PropertyManager);
        order.Escalations.ShouldHaveSingleItem().Reason.ShouldBe("业主要求经理回电");
        (await desk.PostAsJsonAsync($"{RepairDesk.Orders}/{order.Id}/escalate", new EscalateCaseDto { FromLevel = EscalationLevel.PropertyManager, Level = EscalationLevel.PropertyManager, Reason = "再次", ConcurrencyStamp = order.ConcurrencyStamp })
            .ErrorAsync(HttpStatusCode.Forbidden)).Code.ShouldBe(ServiceDeskErrorCodes.AlreadyAtLevel);

        // An old page, on which the case was still with its handler, does not lower it by raising it less.
        await desk.PostAsJsonAsync($"{RepairDesk.Orders}/{order.Id}/escalate", new EscalateCaseDto
        {
            FromLevel = EscalationLevel.Handler, Level = EscalationLevel.DepartmentManager, Reason = "客户又来电", ConcurrencyStamp = order.ConcurrencyStamp,
        }).ErrorAsync(HttpStatusCode.Conflict);
        await desk.PostAsJsonAsync($"{RepairDesk.Orders}/{order.Id}/escalate", new { fromLevel = "PropertyManager", reason = "没说到哪一级", order.ConcurrencyStamp })
            .ErrorAsync(HttpStatusCode.BadRequest);

        order = await desk.PostAsync<RepairOrderDto>(
            $"{RepairDesk.Orders}/{order.Id}/escalate", new EscalateCaseDto { FromLevel = EscalationLevel.PropertyManager, Level = EscalationLevel.Handler, Reason = "已回电", ConcurrencyStamp = order.ConcurrencyStamp });
        order.EscalationLevel.ShouldBe(EscalationLevel.Handler);
        order.State.ShouldBe(RepairState.Received, "it stays with its owner");
    }

    [Fact]
    public async Task What_is_over_goes_no_higher()
    {
        var manager = await _desk.SignInAsync(TestUsers.Manager);
        var order = await _desk.RegisterAsync();
        order = await RepairDesk.StepAsync(manager, order, "cancel", new CaseReasonDto { Reason = "重复报修", ConcurrencyStamp = order.ConcurrencyStamp });

        order.CanEscalate.ShouldBeFalse();
        (await manager.PostAsJsonAsync($"{RepairDesk.Orders}/{order.Id}/escalate", new EscalateCaseDto
        {
            FromLevel = EscalationLevel.Handler, Level = EscalationLevel.PropertyManager, Reason = "再看看", ConcurrencyStamp = order.ConcurrencyStamp,
        }).ErrorAsync(HttpStatusCode.Forbidden)).Code.ShouldBe(CasesErrorCodes.NothingToEscalate);
    }

    [Fact]
    public async Task Limits_of_a_site_that_there_is_not_are_not_found_and_those_of_anothers_are_refused()
    {
        var (hq, manager) = (await _desk.SignInAsync(TestUsers.Headquarters), await _desk.SignInAsync(TestUsers.Manager));
        foreach (var ask in new[] { "/preview?subjectType=Repairs.RepairOrder&", "/history?subjectType=Repairs.RepairOrder&kind=Arrival&", "?" })
        {
            await hq.GetAsync($"{ClockDesk.Policies}{ask}siteId={Guid.NewGuid()}").ErrorAsync(HttpStatusCode.NotFound);
            await hq.GetAsync($"{ClockDesk.Policies}{ask}siteId={OtherCompany.SiteId}").ErrorAsync(HttpStatusCode.NotFound);
            await manager.GetAsync($"{ClockDesk.Policies}{ask}siteId={TestCompany.SouthSiteId}").ErrorAsync(HttpStatusCode.Forbidden);
            (await manager.GetAsync($"{ClockDesk.Policies}{ask}siteId={TestCompany.NorthSiteId}")).EnsureSuccessStatusCode();
        }
    }

    [Fact]
    public async Task A_call_reads_the_calendars_and_the_limits_once()
    {
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);
        await _desk.RegisterAsync();
        using var traffic = new SqlTraffic();
        using var request = new HttpRequestMessage(HttpMethod.Post, RepairDesk.Orders) { Content = JsonContent.Create(RepairDesk.Call(null)) };
        var trace = traffic.Follow(request);
        using var answer = await desk.SendAsync(request);
        answer.EnsureSuccessStatusCode();

        var commands = traffic.CommandsOf(trace);
        foreach (var table in new[] { "sites.company_calendars", "service_desk.clock_policies", "service_desk.site_clock_policies" })
        {
            commands.Count(command => command.Contains($"FROM {table} ", StringComparison.Ordinal)).ShouldBe(1, $"{table} of {commands.Count}: {string.Join("\n--\n", commands)}");
        }
    }

    [Fact]
    public async Task A_sweep_over_all_companies_learns_of_each_what_its_own_roles_may()
    {
        await fixture.WithUnitOfWorkAsync(
            services => services.GetRequiredService<IPermissionManager>().SetForRoleAsync("cs-manager", SitesPermissions.AllSites, true), OtherCompany.Id);
        await fixture.WithUnitOfWorkAsync(async services =>
        {
            using (services.GetRequiredService<IDataFilter>().Disable<IMultiTenant>())
            {
                await services.GetRequiredService<RoleHolders>().LearnAsync(TestCompany.Id, [(TestCompany.NorthSiteId, "cs-manager")]);
            }

            (await services.GetRequiredService<IPermissionStore>().IsGrantedAsync(SitesPermissions.AllSites, "R", "cs-manager")).ShouldBeFalse();
        });
    }

    [Fact]
    public async Task A_callback_has_its_clock_until_it_is_concluded()
    {
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);
        var order = await _desk.SignAsync(await _desk.FinishAsync(await _desk.RegisterAsync()));
        var callback = await RepairDesk.CallbackOfAsync(desk, order);

        ClockDesk.Running(order).ShouldBeEmpty();
        callback.Clocks.ShouldHaveSingleItem().DueAt.ShouldBe(callback.DueAt, TimeSpan.FromMilliseconds(1));
    }
}
