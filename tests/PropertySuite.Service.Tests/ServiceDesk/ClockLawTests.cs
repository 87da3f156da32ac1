using FsCheck;
using FsCheck.Fluent;
using PropertySuite.Cases;
using Check = FsCheck.Check;

namespace PropertySuite.ServiceDesk;

/// <summary>What holds for every clock, whatever its case does and whenever somebody looks.</summary>
public class ClockLawTests
{
    private static readonly DateTime Start = new(2026, 3, 2, 1, 0, 0, DateTimeKind.Utc);
    private static readonly ClockSubject Subject = new(Guid.NewGuid(), "Repairs.RepairOrder", Guid.NewGuid(), "RP-1");

    /// <summary>A life: what happens (0 looks, 1 re-times, 2 pauses, 3 stops), how many minutes later, and when it is due then.</summary>
    private static readonly Arbitrary<(int What, int Minutes, int Due)[]> Lives = Gen.ArrayOf(
        from what in Gen.Frequency((6, Gen.Constant(0)), (2, Gen.Constant(1)), (2, Gen.Constant(2)), (1, Gen.Constant(3)))
        from minutes in Gen.Choose(0, 40)
        from due in Gen.Choose(1, 120)
        select (what, minutes, due)).Resize(30).ToArbitrary();

    /// <summary>When somebody looks, how many minutes later it is timed by other rules, and how long the limit is then.</summary>
    private static readonly Arbitrary<(int Looked, int Retimed, int Limit)> Retimings = (
        from looked in Gen.Choose(0, 99)
        from retimed in Gen.Choose(0, 40)
        from limit in Gen.Choose(1, 200)
        select (looked, retimed, limit)).ToArbitrary();

    [Fact]
    public void A_clock_is_late_once_at_the_moment_at_which_it_was_due()
        => InAnyLife((clock, before, _) =>
        {
            if (before.BreachedAt is { } breached)
            {
                clock.BreachedAt.ShouldBe(breached);
                clock.DueAt.ShouldBe(before.DueAt, "what was late is not re-timed");
            }
            else if (clock.BreachedAt is { } now)
            {
                now.ShouldBe(clock.DueAt);
            }
        });

    [Fact]
    public void A_step_is_taken_at_most_once_and_never_before_its_moment()
        => InAnyLife((clock, before, look) =>
        {
            look.Taken.ShouldAllBe(step => step.At <= look.At);
            clock.StepsEverTaken.ShouldBe(before.StepsEverTaken + look.Taken.Count, "each has a number of its own, however often the clock is timed anew");
            if (look.Taken.Count > 0)
            {
                look.Taken.ShouldBe(clock.Steps.Skip(before.StepsTaken).Take(clock.StepsTaken - before.StepsTaken));
            }
        });

    [Fact]
    public void A_clock_that_runs_is_looked_at_when_its_next_step_comes_or_when_it_is_due()
        => InAnyLife((clock, _, look) =>
        {
            if (clock.StoppedAt is not null)
            {
                clock.NextAt.ShouldBeNull();
                (clock.DueAt < clock.StoppedAt).ShouldBe(clock.BreachedAt is not null);
                return;
            }

            var coming = clock.Steps.Skip(clock.StepsTaken).Select(step => (DateTime?)step.At).Append(clock.BreachedAt is null ? clock.DueAt : null).Min();
            clock.NextAt.ShouldBe(coming);
            if (look.IsLook)
            {
                (clock.NextAt is null || clock.NextAt > look.At).ShouldBeTrue("nothing that has come is left");
            }
        });

    [Fact]
    public void However_often_a_promise_is_paused_and_resumed_each_of_its_steps_is_taken_once()
        => Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Lives, life =>
        {
            var (clock, now, taken) = (NewClock(200), Start, new List<ClockStep>());
            foreach (var (what, minutes, due) in life)
            {
                now = now.AddMinutes(minutes);
                if (what == 0)
                {
                    taken.AddRange(clock.Advance(now));
                }
                else if (!clock.IsLate(now))
                {
                    clock.Retime(Plan(Start, 200) with { PauseReason = due % 2 == 0 ? "Enum:RepairSuspensionReason.WaitingForParts" : null }, now).ShouldBeFalse();
                }
            }

            taken.AddRange(clock.Advance(now.AddDays(1)));
            taken.Select(step => step.At).ShouldBe(Plan(Start, 200).Steps.Select(step => step.At));
        }));

    [Fact]
    public void A_step_that_has_come_and_that_nobody_has_noticed_outlives_other_rules_and_none_is_taken_twice()
        => Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Retimings, times =>
        {
            var (looked, retimed, limit) = times;
            var clock = new Clock(Guid.NewGuid(), Subject, "Arrival", 1, Warnings(100), Start);
            clock.Advance(Start.AddMinutes(looked));
            var taken = clock.StepsTaken;
            var at = Start.AddMinutes(looked + retimed);
            if (clock.IsLate(at) || limit <= looked + retimed)
            {
                return;
            }

            var unnoticed = clock.Steps.Count(step => step.At <= at) - taken;
            clock.Retime(Warnings(limit), at);

            var come = clock.Steps.Count(step => step.At <= at);
            var next = clock.Advance(at);
            next.Count.ShouldBeLessThanOrEqualTo(unnoticed, "a step that passed by other rules is over");
            clock.StepsTaken.ShouldBe(come, "and nothing that has come is left");
            (come - next.Count).ShouldBeGreaterThanOrEqualTo(Math.Min(taken, come), "the place of what was taken is not taken again");
            if (come >= taken + unnoticed)
            {
                next.Count.ShouldBe(unnoticed, "the new rules have come as far: nothing is lost");
            }
        }));

    [Fact]
    public void Who_is_late_from_the_start_is_told_of_once_and_goes_up_from_there()
    {
        var due = Start.AddHours(-3);
        ClockStep[] steps =
        [
            new(due, EscalationLevel.Handler, []),
            new(due, EscalationLevel.DepartmentManager, ["cs-manager"]),
            new(due.AddHours(1), EscalationLevel.PropertyManager, ["property-manager"]),
            new(Start.AddHours(3), EscalationLevel.Headquarters, ["hq-customer-service"]),
        ];
        var clock = new Clock(Guid.NewGuid(), Subject, "Dispatch", 1, new ClockPlan(Start, due, steps), Start);

        clock.Advance(Start).ShouldHaveSingleItem().Level.ShouldBe(EscalationLevel.PropertyManager);
        (clock.BreachedAt, clock.NextAt).ShouldBe((due, steps[3].At));
        clock.Advance(steps[3].At).ShouldHaveSingleItem().Level.ShouldBe(EscalationLevel.Headquarters);
    }

    [Fact]
    public void What_is_late_has_to_be_a_new_clock()
    {
        var clock = NewClock(30);
        clock.Advance(Start.AddMinutes(31));

        Should.Throw<InvalidOperationException>(() => clock.Retime(Plan(Start.AddMinutes(31), 60), Start.AddMinutes(31)));
    }

    [Fact]
    public void A_clock_that_stops_late_is_late_although_nobody_had_noticed()
    {
        var clock = NewClock(30);

        clock.Stop(Start.AddMinutes(45));

        clock.BreachedAt.ShouldBe(Start.AddMinutes(30));
    }

    private static void InAnyLife(Action<Clock, (DateTime? BreachedAt, DateTime DueAt, int StepsTaken, int StepsEverTaken), (DateTime At, IReadOnlyList<ClockStep> Taken, bool IsLook)> law)
        => Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Lives, life =>
        {
            var clock = NewClock(60);
            var now = Start;
            foreach (var (what, minutes, due) in life)
            {
                now = now.AddMinutes(minutes);
                var before = (clock.BreachedAt, clock.DueAt, clock.StepsTaken, clock.StepsEverTaken);
                IReadOnlyList<ClockStep> taken = [];
                if (what == 3)
                {
                    clock.Stop(now);
                }
                else if (what == 0 || clock.StoppedAt is not null || clock.IsLate(now))
                {
                    taken = clock.Advance(now);
                }
                else
                {
                    clock.Retime(Plan(now, due) with { PauseReason = what == 2 ? "Enum:RepairSuspensionReason.WaitingForParts" : null }, now);
                }

                law(clock, before, (now, taken, what == 0));
            }
        }));

    /// <summary>A promise that counts from the start, with five warnings.</summary>
    private static ClockPlan Warnings(int minutes) => new(
        Start, Start.AddMinutes(minutes), [.. Enumerable.Range(1, 5).Select(tenth => new ClockStep(Start.AddMinutes(minutes * tenth / 10.0), EscalationLevel.Handler, []))]);

    private static Clock NewClock(int minutes) => new(Guid.NewGuid(), Subject, "Arrival", 1, Plan(Start, minutes), Start);

    private static ClockPlan Plan(DateTime from, int minutes) => new(
        from,
        from.AddMinutes(minutes),
        [
            new ClockStep(from.AddMinutes(minutes * 0.8), EscalationLevel.Handler, []),
            new ClockStep(from.AddMinutes(minutes), EscalationLevel.DepartmentManager, ["cs-manager"]),
            new ClockStep(from.AddMinutes(minutes * 1.5), EscalationLevel.PropertyManager, ["property-manager"]),
        ]);
}
