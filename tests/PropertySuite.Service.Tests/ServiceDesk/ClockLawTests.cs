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

    private static Clock NewClock(int minutes) => new(Guid.NewGuid(), Subject, "Arrival", 1, Plan(Start, minutes), Start);

    private static ClockPlan Plan(DateTime from, int minutes) => new(
        from.AddMinutes(minutes),
        [
            new ClockStep(from.AddMinutes(minutes * 0.8), EscalationLevel.Handler, []),
            new ClockStep(from.AddMinutes(minutes), EscalationLevel.DepartmentManager, ["cs-manager"]),
            new ClockStep(from.AddMinutes(minutes * 1.5), EscalationLevel.PropertyManager, ["property-manager"]),
        ]);
}
