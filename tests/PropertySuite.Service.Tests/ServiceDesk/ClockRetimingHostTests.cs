using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using PropertySuite.Cases;
using PropertySuite.Hosting;
using PropertySuite.Repairs;
using PropertySuite.Sites;
using PropertySuite.Testing;
using Volo.Abp.Application.Dtos;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Uow;

namespace PropertySuite.ServiceDesk;

/// <summary>Running clocks whose limits or calendar change.</summary>
[Collection(ServiceHostCollection.Name)]
public class ClockRetimingHostTests(ServiceHostFixture fixture)
{
    private static readonly ClockRetimingJobArgs OfNorth = new() { TenantId = TestCompany.Id, SiteId = TestCompany.NorthSiteId, Cause = ClockRetimingCause.Policy };
    private static readonly List<EscalationStepDto> AsTheCompany =
    [
        new() { Level = EscalationLevel.DepartmentManager, Roles = ["team-leader", "cs-manager"] },
        new() { AtPercent = 150, Level = EscalationLevel.PropertyManager, Roles = ["property-manager"] },
        new() { AtPercent = 200, Level = EscalationLevel.Headquarters, Roles = ["hq-customer-service"] },
    ];

    private readonly RepairDesk _desk = new(fixture);
    private readonly ClockDesk _clocks = new(fixture);

    [Fact]
    public async Task Changed_limits_move_what_runs_only_where_their_editor_wants_it_and_say_why()
    {
        var admin = await _desk.SignInAsync(TestUsers.SiteAdmin);
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);
        var order = await _desk.RegisterAsync();
        var (callAt, before) = (order.CreationTime, order.PromisedArrivalAt);
        var policy = await PutArrivalAsync(admin, "", hours: 2, appliesToRunning: false);
        try
        {
            await _clocks.IdleAsync();
            (await _clocks.OrderAsync(desk, order.Id)).PromisedArrivalAt.ShouldBe(before);

            policy = await PutArrivalAsync(admin, policy.ConcurrencyStamp, hours: 3, appliesToRunning: true);
            await _clocks.IdleAsync();

            order = await _clocks.OrderAsync(desk, order.Id);
            order.PromisedArrivalAt.ShouldBe(callAt.AddHours(3), TimeSpan.FromSeconds(1));
            order.DueAt.ShouldBe(order.PromisedArrivalAt);
            var clock = ClockDesk.ClockOf(order, RepairClock.Arrival);
            clock.DueAt.ShouldBe(order.PromisedArrivalAt, TimeSpan.FromMilliseconds(1));
            var retiming = clock.Retimings.ShouldHaveSingleItem();
            (retiming.Cause, retiming.OldDueAt, retiming.NewDueAt).ShouldBe((ClockRetimingCause.Policy, before, order.PromisedArrivalAt));
            retiming.ActorName.ShouldNotBeNullOrEmpty();
            order.Timeline.Single(entry => entry.Kind == "Retime").Text.ShouldContain("时限规则变更");

            await _clocks.RunAsync<ClockRetimingJob, ClockRetimingJobArgs>(OfNorth);
            ClockDesk.ClockOf(await _clocks.OrderAsync(desk, order.Id), RepairClock.Arrival).Retimings.Count.ShouldBe(1, "the same again changes nothing");

            var history = (await admin.GetAsync<ListResultDto<ClockPolicyVersionDto>>(
                $"{ClockDesk.Policies}/history?siteId={TestCompany.NorthSiteId}&subjectType={RepairOrderConsts.SubjectType}&kind=Arrival")).Items;
            history.Take(2).Select(version => version.Rules.Single().Amount).ShouldBe([3, 2]);
            history.ShouldAllBe(version => !string.IsNullOrEmpty(version.ActorName));
            history[0].Version.ShouldBe(policy.Version);
        }
        finally
        {
            await admin.PostAsync<ClockPolicyDto>($"{ClockDesk.Policies}/reset", new ResetClockPolicyDto
            {
                SiteId = TestCompany.NorthSiteId,
                SubjectType = RepairOrderConsts.SubjectType,
                Kind = nameof(RepairClock.Arrival),
                AppliesToRunning = true,
                ConcurrencyStamp = policy.ConcurrencyStamp,
            });
            await _clocks.IdleAsync();
        }

        (await _clocks.OrderAsync(desk, order.Id)).PromisedArrivalAt.ShouldBe(before, TimeSpan.FromMilliseconds(1));
    }

    [Fact]
    public async Task A_changed_calendar_moves_what_runs_by_it_and_nothing_that_was_agreed()
    {
        var admin = await _desk.SignInAsync(TestUsers.SiteAdmin);
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);
        var start = DateTime.UtcNow.AddHours(30);
        var agreed = await _desk.RegisterAsync(call => (call.Urgency, call.AppointmentStart, call.AppointmentEnd) = (RepairUrgency.Appointment, start, start.AddHours(2)));
        var order = await _desk.RegisterAsync();
        var off = Enumerable.Range(0, 4).Select(day => DateOnly.FromDateTime(order.PromisedArrivalAt.AddHours(8)).AddDays(day)).ToList();
        await PutDaysAsync(admin, off, CalendarDayRule.Off);
        try
        {
            await _clocks.IdleAsync();

            var moved = await _clocks.OrderAsync(desk, order.Id);
            moved.PromisedArrivalAt.ShouldBeGreaterThanOrEqualTo(order.PromisedArrivalAt.AddDays(4));
            ClockDesk.ClockOf(moved, RepairClock.Arrival).Retimings.ShouldHaveSingleItem().Cause.ShouldBe(ClockRetimingCause.Calendar);
            (await _clocks.OrderAsync(desk, agreed.Id)).PromisedArrivalAt.ShouldBe(agreed.PromisedArrivalAt, TimeSpan.FromMilliseconds(1));
        }
        finally
        {
            await PutDaysAsync(admin, off, CalendarDayRule.AsCompany);
            await _clocks.IdleAsync();
        }

        (await _clocks.OrderAsync(desk, order.Id)).PromisedArrivalAt.ShouldBe(order.PromisedArrivalAt, TimeSpan.FromMilliseconds(1));
    }

    [Fact]
    public async Task A_case_that_somebody_holds_is_left_out_and_timed_at_the_end()
    {
        var order = await _desk.RegisterAsync();
        await using (var connection = new NpgsqlConnection(fixture.ConnectionString))
        {
            await connection.OpenAsync();
            await using var step = await connection.BeginTransactionAsync();
            await using var hold = new NpgsqlCommand("select from repairs.repair_orders where id = @id for update", connection, step);
            hold.Parameters.AddWithValue("id", order.Id);
            await hold.ExecuteNonQueryAsync();

            var left = await fixture.WithUnitOfWorkAsync(services => services.GetRequiredService<ClockRetimer>().RetimeAsync(
                RepairOrderConsts.SubjectType, [order.Id], new ClockRetimingOrder(ClockRetimingCause.Policy, null, null), isWaiting: false));
            left.ShouldBe([order.Id]);

            var job = _clocks.RunAsync<ClockRetimingJob, ClockRetimingJobArgs>(OfNorth);
            (await Task.WhenAny(job, Task.Delay(TimeSpan.FromSeconds(2)))).ShouldNotBe(job, "it waits for the last one");
            await step.CommitAsync();
            await job;
        }
    }

    [Fact]
    public async Task Cases_from_before_there_were_clocks_get_theirs_once()
    {
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);
        var order = await _desk.RegisterAsync(call => call.Urgency = RepairUrgency.Emergency);
        await _clocks.ExecuteAsync("delete from service_desk.clocks where subject_id = @id", order.Id);
        ClockStartJobArgs args = new() { TenantId = TestCompany.Id };

        await _clocks.RunAsync<ClockStartJob, ClockStartJobArgs>(args);
        await _clocks.RunAsync<ClockStartJob, ClockStartJobArgs>(args);

        var started = await _clocks.OrderAsync(desk, order.Id);
        started.Clocks.Select(clock => (clock.Kind, clock.StoppedAt)).ShouldBe(order.Clocks.Select(clock => (clock.Kind, clock.StoppedAt)), ignoreOrder: true);
        ClockDesk.ClockOf(started, RepairClock.Arrival).DueAt.ShouldBe(order.PromisedArrivalAt, TimeSpan.FromMilliseconds(1));
        started.ConcurrencyStamp.ShouldBe(order.ConcurrencyStamp);
    }

    [Fact]
    public async Task What_counts_anew_since_a_step_of_the_case_counts_from_there_whoever_times_it_anew()
    {
        var technician = await _desk.SignInAsync(TestUsers.Technician);
        var order = await AtWorkAsync();
        await _clocks.ExecuteAsync("update service_desk.clocks set started_at = started_at - interval '10 hours', counts_from = counts_from - interval '10 hours' where subject_id = @id", order.Id);
        order = await SuspendAsync(order, DateTime.UtcNow.AddHours(40));
        var promised = await StepsAsync(order);

        await _clocks.RunAsync<ClockRetimingJob, ClockRetimingJobArgs>(OfNorth);
        (await StepsAsync(order)).ShouldBe(promised, "by other rules");

        await RepairDesk.StepAsync(technician, order, "resume");
        (await StepsAsync(order)).ShouldBe(promised, "resumed");

        async Task<string> StepsAsync(RepairOrderDto of) => await _clocks.ReadAsync(
            "(select string_agg(left(step ->> 'at', 19), ' ') from service_desk.clocks, jsonb_array_elements(steps) as step where subject_id = @id and kind = 'Finish' and stopped_at is null)", of.Id);
    }

    [Fact]
    public async Task A_suspended_case_from_before_there_were_clocks_gets_a_paused_one_also_when_somebody_holds_it()
    {
        var order = await SuspendAsync(await AtWorkAsync(), DateTime.UtcNow.AddHours(40));
        await _clocks.ExecuteAsync("delete from service_desk.clocks where subject_id = @id", order.Id);
        await using (var connection = new NpgsqlConnection(fixture.ConnectionString))
        {
            await connection.OpenAsync();
            await using var look = await connection.BeginTransactionAsync();
            await using var hold = new NpgsqlCommand("select from repairs.repair_orders where id = @id for update", connection, look);
            hold.Parameters.AddWithValue("id", order.Id);
            await hold.ExecuteNonQueryAsync();

            var job = _clocks.RunAsync<ClockStartJob, ClockStartJobArgs>(new ClockStartJobArgs { TenantId = TestCompany.Id });
            (await Task.WhenAny(job, Task.Delay(TimeSpan.FromSeconds(2)))).ShouldNotBe(job, "it waits for the last one");
            await look.RollbackAsync();
            await job;
        }

        var clock = ClockDesk.ClockOf(await _clocks.OrderAsync(await _desk.SignInAsync(TestUsers.FrontDesk), order.Id), RepairClock.Finish);
        clock.PausedAt.ShouldNotBeNull();
        clock.PauseReason.ShouldBe("等待配件");
    }

    [Fact]
    public async Task What_was_late_before_there_were_clocks_is_on_record_and_tells_nobody()
    {
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);
        var order = await _desk.RegisterAsync();
        await _clocks.ExecuteAsync("delete from service_desk.clocks where subject_id = @id", order.Id);
        await _clocks.ExecuteAsync("update repairs.repair_orders set promised_arrival_at = now() - interval '3 days' where id = @id", order.Id);

        await _clocks.RunAsync<ClockStartJob, ClockStartJobArgs>(new ClockStartJobArgs { TenantId = TestCompany.Id });
        await _clocks.SweepAsync(order.Id);

        order = await _clocks.OrderAsync(desk, order.Id);
        ClockDesk.ClockOf(order, RepairClock.Arrival).BreachedAt.ShouldNotBeNull();
        order.Escalations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_asks_again_before_the_re_timing_begins_asks_for_the_same_one()
        => (await fixture.WithUnitOfWorkAsync(async services =>
        {
            var queue = services.GetRequiredService<ClockRetimingQueue>();
            var site = Guid.NewGuid();
            await queue.EnqueueAsync(ClockRetimingCause.Calendar, site);
            await queue.EnqueueAsync(ClockRetimingCause.Calendar, site);
            await services.GetRequiredService<IUnitOfWorkManager>().Current!.SaveChangesAsync();
            return await (await services.GetRequiredService<IRepository<BackgroundJobRecord, Guid>>().GetQueryableAsync()).CountAsync(job => job.JobArgs.Contains(site.ToString()));
        })).ShouldBe(1);

    private async Task<RepairOrderDto> AtWorkAsync()
    {
        var technician = await _desk.SignInAsync(TestUsers.Technician);
        var order = await _desk.DispatchAsync(await _desk.SignInAsync(TestUsers.FrontDesk), await _desk.RegisterAsync());
        return await RepairDesk.StepAsync(technician, await RepairDesk.StepAsync(technician, order, "accept"), "arrive");
    }

    private async Task<RepairOrderDto> SuspendAsync(RepairOrderDto order, DateTime promise)
        => await RepairDesk.StepAsync(await _desk.SignInAsync(TestUsers.Technician), order, "suspend", new SuspendRepairOrderDto
        {
            Reason = RepairSuspensionReason.WaitingForParts,
            NewPromisedFinishAt = promise,
            CustomerInformed = true,
            ConcurrencyStamp = order.ConcurrencyStamp,
        });

    private static Task<ClockPolicyDto> PutArrivalAsync(HttpClient client, string stamp, int hours, bool appliesToRunning)
        => client.PutAsync<ClockPolicyDto>(ClockDesk.Policies, new UpdateClockPolicyDto
        {
            SiteId = TestCompany.NorthSiteId,
            SubjectType = RepairOrderConsts.SubjectType,
            Kind = nameof(RepairClock.Arrival),
            Rules = [new ClockRuleDto { When = [new ClockConditionDto { Fact = "Urgency", Values = ["Ordinary"] }], Amount = hours, Unit = ClockUnit.Hours, Steps = AsTheCompany }],
            AppliesToRunning = appliesToRunning,
            ConcurrencyStamp = stamp,
        });

    private static async Task PutDaysAsync(HttpClient client, List<DateOnly> days, CalendarDayRule rule)
    {
        var path = $"/api/sites/site-calendar/{TestCompany.NorthSiteId}";
        var stamp = (await client.GetAsync<SiteCalendarDto>(path)).ConcurrencyStamp;
        (await client.PutAsJsonAsync($"{path}/days", new
        {
            days = days.ConvertAll(date => new { date, rule = rule.ToString(), name = "停业" }),
            concurrencyStamp = stamp,
        })).EnsureSuccessStatusCode();
    }
}
