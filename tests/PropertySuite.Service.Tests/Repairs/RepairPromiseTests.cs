namespace PropertySuite.Repairs;

public class RepairPromiseTests
{
    private static readonly DateTime Call = Orders.CallTime;

    [Fact]
    public void An_emergency_is_attended_in_twenty_minutes_and_done_in_a_day()
        => RepairPromise.For(RepairUrgency.Emergency, Call, null, Call, Orders.Limits)
            .ShouldBe(new RepairPromise(Call.AddMinutes(20), Call.AddHours(24)));

    [Fact]
    public void An_ordinary_visit_follows_the_calendar_and_is_done_in_two_days()
        => RepairPromise.For(RepairUrgency.Ordinary, Call, null, Call.AddDays(1), Orders.Limits)
            .ShouldBe(new RepairPromise(Call.AddDays(1), Call.AddDays(2)));

    [Fact]
    public void Over_a_holiday_the_finish_is_not_promised_before_the_visit()
        => RepairPromise.For(RepairUrgency.Ordinary, Call, null, Call.AddDays(8), Orders.Limits)
            .ShouldBe(new RepairPromise(Call.AddDays(8), Call.AddDays(8)));

    [Fact]
    public void An_appointment_is_kept_within_its_window()
    {
        var window = new RepairAppointment(Call.AddDays(3), Call.AddDays(3).AddHours(2));

        RepairPromise.For(RepairUrgency.Appointment, Call, window, Call, Orders.Limits)
            .ShouldBe(new RepairPromise(window.End, window.End.AddDays(2)));
    }

    [Fact]
    public void An_emergency_at_the_desk_is_due_in_five_minutes()
        => Orders.Received(RepairUrgency.Emergency).DueAt.ShouldBe(Call.AddMinutes(5));

    [Fact]
    public void Rejected_work_restarts_within_a_day()
        => RepairPromise.AfterRejection(RepairUrgency.Ordinary, Call, Orders.Limits)
            .ShouldBe(new RepairPromise(Call.AddHours(24), Call.AddHours(72)));
}
