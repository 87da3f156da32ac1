using NSubstitute;
using PropertySuite.ServiceDesk;
using PropertySuite.Sites;

namespace PropertySuite.Repairs;

public class RepairPromiseTests
{
    private static readonly DateTime Call = Orders.CallTime;

    [Fact]
    public async Task An_emergency_is_attended_in_twenty_minutes_and_done_in_a_day()
        => (await PromiseAsync(RepairUrgency.Emergency)).ShouldBe(new RepairPromise(Call.AddMinutes(20), Call.AddHours(24)));

    [Fact]
    public async Task An_ordinary_visit_and_its_finish_follow_the_calendar()
        => (await PromiseAsync(RepairUrgency.Ordinary)).ShouldBe(new RepairPromise(Call.AddDays(1), Call.AddDays(2)));

    [Fact]
    public async Task Over_a_holiday_the_finish_is_promised_after_the_visit_by_the_calendar()
        => (await PromiseAsync(RepairUrgency.Ordinary, holidays: [.. Enumerable.Range(1, 7).Select(day => DateOnly.FromDateTime(Call).AddDays(day))]))
            .ShouldBe(new RepairPromise(Call.AddDays(8), Call.AddDays(9)));

    [Fact]
    public async Task Limits_that_ask_for_the_finish_before_the_visit_give_a_finish_after_it()
    {
        (await PromiseAsync(RepairUrgency.Ordinary, arrival: new ClockLimit(2, ClockUnit.WorkingDays)))
            .ShouldBe(new RepairPromise(Call.AddDays(2), Call.AddDays(4)));
        (await PromiseAsync(RepairUrgency.Emergency, arrival: new ClockLimit(24, ClockUnit.Hours)))
            .ShouldBe(new RepairPromise(Call.AddHours(24), Call.AddHours(48)));
    }

    [Fact]
    public async Task An_appointment_is_kept_within_its_window_and_done_in_two_working_days()
    {
        var window = new RepairAppointment(Call.AddDays(3), Call.AddDays(3).AddHours(2));

        (await PromiseAsync(RepairUrgency.Appointment, window, [DateOnly.FromDateTime(Call).AddDays(4)]))
            .ShouldBe(new RepairPromise(window.End, window.End.AddDays(3)));
    }

    [Fact]
    public void An_emergency_at_the_desk_is_due_in_five_minutes()
        => Orders.Received(RepairUrgency.Emergency).DueAt.ShouldBe(Call.AddMinutes(5));

    [Fact]
    public async Task Rejected_work_restarts_within_a_day()
        => (await new RepairPromises(Clocks([])).AfterRejectionAsync(Orders.In(RepairState.Finished), Call, Orders.Limits))
            .ShouldBe(new RepairPromise(Call.AddHours(24), Call.AddHours(72)));

    [Fact]
    public void A_refusal_does_not_move_the_promise_that_was_not_kept()
    {
        var order = Orders.Received(RepairUrgency.Emergency);
        Orders.Do(order, RepairAction.Dispatch, Call.AddMinutes(2));
        var late = Call.AddMinutes(21);
        order.IsOverdue(late).ShouldBeTrue();

        Orders.Do(order, RepairAction.Refuse, late);

        order.DispatchBy.ShouldBe(late.AddMinutes(5));
        order.DueAt.ShouldBe(order.PromisedArrivalAt);
        order.IsOverdue(late).ShouldBeTrue();
        Orders.Do(order, RepairAction.Dispatch, late.AddMinutes(1));
        order.IsOverdue(late.AddMinutes(1)).ShouldBeTrue();
    }

    [Fact]
    public void A_promise_that_was_kept_does_not_count_again()
    {
        var order = Orders.In(RepairState.Suspended);
        var later = order.PromisedArrivalAt.AddHours(1);

        Orders.Do(order, RepairAction.Dispatch, later);

        order.DueAt.ShouldBe(order.PromisedFinishAt);
        order.IsOverdue(later).ShouldBe(order.PromisedFinishAt < later);
    }

    [Fact]
    public void A_new_promise_begins_without_having_been_kept()
    {
        var order = Orders.In(RepairState.Rework);
        order.PromisedArrivalKeptAt.ShouldBeNull();
        order.DueAt.ShouldBe(order.PromisedArrivalAt);
    }

    private static async Task<RepairPromise> PromiseAsync(
        RepairUrgency urgency, RepairAppointment? window = null, DateOnly[]? holidays = null, ClockLimit? arrival = null)
        => await new RepairPromises(Clocks(holidays ?? [], arrival)).ForCallAsync(
            Guid.Empty, RepairClocks.FactsOf(urgency, null, null, null), window, Call);

    /// <summary>The built-in rules, with another limit for the arrival where one is given.</summary>
    private static IClockIntegrationService Clocks(DateOnly[] holidays, ClockLimit? arrival = null)
    {
        var planner = new ClockPlanner(Calendar(holidays));
        var clocks = Substitute.For<IClockIntegrationService>();
        clocks.GetDueTimeAsync(default, default!, default!, default!, default).ReturnsForAnyArgs(call =>
        {
            var kind = call.ArgAt<string>(2);
            var rule = RepairClocks.Catalog.Kinds.First(definition => definition.Kind == kind).BuiltIn
                .First(builtIn => builtIn.Rule.Matches(call.ArgAt<IReadOnlyDictionary<string, string>>(3))).Rule;
            return planner.AddAsync(
                call.ArgAt<Guid>(0), call.ArgAt<DateTime>(4), kind == nameof(RepairClock.Arrival) && arrival is not null ? arrival : rule.Limit!);
        });
        return clocks;
    }

    /// <summary>Seven days a week but for some holidays, in the zone of the service.</summary>
    private static ISiteCalendarIntegrationService Calendar(DateOnly[] holidays)
    {
        var zone = TimeSpan.FromHours(8);
        var days = new WorkingCalendar(Enum.GetValues<DayOfWeek>(), [.. holidays.Select(day => new CalendarException(day, false, "节日"))]);
        var timetable = new ServiceTimetable(days, new ServiceHours([new ServiceSpan(new TimeOnly(8, 30), new TimeOnly(20, 0))], []));
        var calendar = Substitute.For<ISiteCalendarIntegrationService>();
        calendar.AddWorkingDaysAsync(default, default!, default).ReturnsForAnyArgs(call => call.ArgAt<IReadOnlyList<DateTime>>(1)
            .Select(from => DateTime.SpecifyKind(timetable.AddWorkingDays(from + zone, call.ArgAt<int>(2)) - zone, DateTimeKind.Utc)).ToList());
        return calendar;
    }
}
