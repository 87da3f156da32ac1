using PropertySuite.Cases;
using Volo.Abp;
using Volo.Abp.Authorization;
using Rights = PropertySuite.FollowUps.Permissions.FollowUpsPermissions.Callbacks;

namespace PropertySuite.FollowUps;

public class CallbackTaskTests
{
    private const int RequiredAttempts = 3;
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");
    private static readonly CaseActor Clerk = new(Guid.Parse("00000000-0000-0000-0000-00000000c001"), "王晓雯", Rights.Record, Rights.Assign);
    private static readonly CaseActor Technician = new(Guid.Parse("00000000-0000-0000-0000-00000000e001"), "赵国强", Rights.Record);
    private static readonly DateTime Monday = new(2026, 3, 2, 0, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Whoever_did_the_work_does_not_call_back_about_it()
    {
        var task = Pending();

        foreach (var act in new Action[]
        {
            () => Conclude(task, CallbackOutcome.Satisfied, by: Technician),
            () => Attempt(task, 2, by: Technician),
            () => task.CloseUnreachable(0, null, Technician, Monday),
            () => task.Assign(new CallbackAssignee(Technician.UserId!.Value, Technician.Name), Clerk, Monday),
        })
        {
            Should.Throw<BusinessException>(act).Code.ShouldBe(FollowUpsErrorCodes.CallerDidTheWork);
        }

        task.Outcome.ShouldBeNull();
        task.Attempts.ShouldBeEmpty();
        task.AssigneeId.ShouldBeNull();
    }

    [Theory]
    [InlineData(new[] { 1, 2, 3 }, 1)]
    [InlineData(new[] { 1, 1, 1, 1 }, 1)]
    [InlineData(new[] { 1, 6 }, 2)]
    [InlineData(new[] { 1, 6, 11 }, 3)]
    [InlineData(new[] { 1, 25, 49 }, 3)]
    public void Attempts_count_by_the_time_of_day_that_they_were_made_at(int[] hoursAfterMidnightUtc, int counted)
    {
        var task = Pending();

        foreach (var hour in hoursAfterMidnightUtc)
        {
            Attempt(task, hour);
        }

        task.MissingAttempts(RequiredAttempts).ShouldBe(RequiredAttempts - counted);
        task.FailedAttempts.ShouldBe(hoursAfterMidnightUtc.Length);
        if (counted < RequiredAttempts)
        {
            Should.Throw<BusinessException>(() => task.CloseUnreachable(RequiredAttempts, null, Clerk, Monday.AddDays(3)))
                .Code.ShouldBe(FollowUpsErrorCodes.NotEnoughAttempts);
            task.Outcome.ShouldBeNull();
        }
        else
        {
            task.CloseUnreachable(RequiredAttempts, null, Clerk, Monday.AddDays(3));
            task.Outcome.ShouldBe(CallbackOutcome.Unreachable);
        }
    }

    [Fact]
    public void An_attempt_is_not_recorded_before_it_was_made()
        => Should.Throw<BusinessException>(() => Pending().RecordFailedAttempt(
                Guid.CreateVersion7(), CallbackMoment.In(Zone, Monday.AddHours(1)), CallbackMethod.Phone, null, Clerk, Monday))
            .Code.ShouldBe(FollowUpsErrorCodes.AttemptInFuture);

    [Fact]
    public void An_unsatisfied_customer_is_quoted()
    {
        var task = Pending();

        Should.Throw<BusinessException>(() => Conclude(task, CallbackOutcome.Unsatisfied)).Code.ShouldBe(FollowUpsErrorCodes.OpinionRequired);
        task.Attempts.ShouldBeEmpty();
        Conclude(task, CallbackOutcome.Unsatisfied, "还在漏");

        task.Outcome.ShouldBe(CallbackOutcome.Unsatisfied);
    }

    [Fact]
    public void An_outcome_is_told_once_and_stands()
    {
        var task = Pending();
        Conclude(task, CallbackOutcome.FairlySatisfied);

        Should.Throw<BusinessException>(() => Conclude(task, CallbackOutcome.Unsatisfied, "改口")).Code.ShouldBe(FollowUpsErrorCodes.AlreadyConcluded);
        Should.Throw<BusinessException>(() => Attempt(task, 5)).Code.ShouldBe(FollowUpsErrorCodes.AlreadyConcluded);
        Should.Throw<BusinessException>(() => task.CloseUnreachable(0, null, Clerk, Monday)).Code.ShouldBe(FollowUpsErrorCodes.AlreadyConcluded);

        task.Outcome.ShouldBe(CallbackOutcome.FairlySatisfied);
        var told = task.GetDistributedEvents().Select(record => record.EventData).OfType<CallbackConcludedEto>().ShouldHaveSingleItem();
        (told.SourceId, told.Round, told.Outcome).ShouldBe((task.SourceId, 1, CallbackOutcome.FairlySatisfied));
    }

    [Fact]
    public void The_readme_shows_the_table_of_the_code() => TransitionTables.ShouldStandIn("follow-ups", CallbackTransitions.Table);

    [Fact]
    public void Nobody_calls_back_without_the_right_to()
    {
        var task = Pending();

        Should.Throw<AbpAuthorizationException>(() => Attempt(task, 2, new CaseActor(Clerk.UserId!.Value, Clerk.Name, Rights.Assign)));
        Should.Throw<AbpAuthorizationException>(() => task.Assign(null, Technician, Monday));
        task.Attempts.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("11:59", false)]
    [InlineData("12:00", true)]
    [InlineData("13:59", true)]
    [InlineData("14:00", false)]
    [InlineData("19:59", false)]
    [InlineData("20:00", true)]
    [InlineData("03:00", true)]
    [InlineData("08:00", false)]
    public void At_noon_and_at_night_one_does_not_call(string time, bool quiet)
        => QuietHours.Parse("12:00-14:00,20:00-08:00").Contains(TimeOnly.Parse(time, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(quiet);

    [Theory]
    [InlineData("")]
    [InlineData("noon")]
    [InlineData("25:00-26:00")]
    public void Quiet_hours_that_cannot_be_read_stop_nobody(string setting)
        => QuietHours.Parse(setting).Contains(new TimeOnly(12, 30)).ShouldBeFalse();

    private static CallbackTask Pending() => new(
        Guid.CreateVersion7(),
        Guid.CreateVersion7(),
        new CallbackSource("Repairs.RepairOrder", Guid.CreateVersion7(), "NORTHRP202603020001", 1),
        new CallbackContact(null, "1栋1单元103室", "李梅", "13812345678", "水龙头漏水"),
        CallbackReason.Sampled,
        Monday.AddDays(2),
        [Technician.UserId!.Value]);

    private static void Attempt(CallbackTask task, int hours, CaseActor? by = null)
        => task.RecordFailedAttempt(
            Guid.CreateVersion7(), CallbackMoment.In(Zone, Monday.AddHours(hours)), CallbackMethod.Phone, "无人接听", by ?? Clerk, Monday.AddDays(3));

    private static void Conclude(CallbackTask task, CallbackOutcome outcome, string? opinion = null, CaseActor? by = null)
        => task.Conclude(
            Guid.CreateVersion7(), CallbackMoment.In(Zone, Monday.AddHours(2)), CallbackMethod.Phone, outcome, "李梅",
            new CallbackRatings(5, 5, 4, null), opinion, null, by ?? Clerk);
}
