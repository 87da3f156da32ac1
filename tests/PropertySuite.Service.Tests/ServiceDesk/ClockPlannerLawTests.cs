using FsCheck;
using FsCheck.Fluent;
using NSubstitute;
using PropertySuite.Cases;
using PropertySuite.Sites;
using Check = FsCheck.Check;

namespace PropertySuite.ServiceDesk;

/// <summary>
/// What holds for limits in service time and for their steps, held against a slow model that walks minute by minute; several clocks of one planner, in any order, in zones whose clocks
/// change. The intervals themselves are held against the calendar in the tests of sites.
/// </summary>
public class ClockPlannerLawTests
{
    private static readonly DateTime Begin = new(2026, 3, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly string[] Zones = ["Asia/Shanghai", "America/New_York", "Australia/Lord_Howe"];
    private static readonly Guid Site = Guid.NewGuid();

    private static readonly Arbitrary<Scene> Scenes = (
        from zone in Gen.Elements(Zones)
        from special in Gen.Choose(0, 9).ListOf(60)
        from changed in Gen.Choose(0, 9).ListOf(60)
        from starts in Gen.Choose(0, 20 * 24 * 60).ListOf(4)
        from limit in Gen.Choose(1, 3000)
        from later in Gen.Choose(0, 6000)
        select new Scene(zone, [.. special], [.. changed], [.. starts], limit, later)).ToArbitrary();

    [Fact]
    public void A_clock_is_due_when_so_many_minutes_have_been_served()
        => Holds(scene => scene.Starts.All(start => scene.DueBy(scene.Before, start) == scene.ModelOf(scene.BeforeTable, start, scene.Limit)));

    [Fact]
    public void A_step_comes_when_its_share_of_the_limit_has_been_served()
        => Holds(scene =>
        {
            var start = scene.Starts[0];
            var limit = scene.Limit * 2;
            var rule = new ClockRule(
                new Dictionary<string, IReadOnlyList<string>>(),
                new ClockLimit(limit, ClockUnit.ServiceMinutes),
                [new(50, 0, EscalationLevel.Handler, []), new(100, 0, EscalationLevel.TeamLeader, ["team-leader"]), new(150, 7, EscalationLevel.PropertyManager, ["property-manager"])]);
            var due = scene.ModelOf(scene.BeforeTable, start, limit);
            var steps = scene.Before.PlanAsync(Site, rule, start, due).GetAwaiter().GetResult();
            return steps.Select(step => step.At).SequenceEqual(
                [scene.ModelOf(scene.BeforeTable, start, limit / 2), due, scene.ModelOf(scene.BeforeTable, start, limit / 2 * 3).AddMinutes(7)]);
        });

    [Fact]
    public void A_clock_that_is_timed_anew_is_due_as_if_it_had_started_by_the_new_calendar_and_never_late_at_once()
        => Holds(scene => scene.Starts.All(start =>
        {
            var before = scene.DueBy(scene.Before, start);
            var now = start.AddMinutes(scene.Later);
            if (before <= now)
            {
                return true;
            }

            var due = ClockPlan.NotBefore(scene.DueBy(scene.After, start), before, now);
            var asIfNew = scene.ModelOf(scene.AfterTable, start, scene.Limit);
            return due > now
                && (asIfNew <= now ? due <= now + ClockPlan.Grace : due == asIfNew)
                && ClockPlan.NotBefore(scene.DueBy(scene.After, start), due, now) == due;
        }));

    [Fact]
    public void A_paused_clock_is_due_at_its_promise_whatever_the_calendar_says()
        => Holds(scene =>
        {
            var promise = Begin.AddMinutes(scene.Later + 50_000);
            var clock = new Clock(Guid.NewGuid(), new ClockSubject(Site, "Repairs.RepairOrder", Guid.NewGuid(), "RP-1"), "Finish", 1, new ClockPlan(Begin, promise, []), Begin);
            clock.Retime(new ClockPlan(Begin, promise, [], PauseReason: "Enum:RepairSuspensionReason.WaitingForParts"), scene.Starts.Max());
            return clock.PausedAt == scene.Starts.Max() && clock.Advance(promise.AddTicks(-1)).Count == 0 && clock.BreachedAt is null
                && clock.Advance(promise).Count == 0 && clock.BreachedAt == promise;
        });

    [Fact]
    public void Who_is_late_from_the_start_has_come_to_what_is_before_and_goes_on_at_the_pace_of_how_late_it_is()
        => Holds(scene =>
        {
            var now = scene.Starts[0];
            var due = now.AddMinutes(-scene.Later);
            var pace = TimeSpan.FromMinutes(Math.Max(scene.Later, 60));
            var rule = new ClockRule(
                new Dictionary<string, IReadOnlyList<string>>(),
                new ClockLimit(scene.Limit, ClockUnit.ServiceMinutes),
                [
                    new(80, 0, EscalationLevel.Handler, []), new(100, 0, EscalationLevel.TeamLeader, ["team-leader"]),
                    new(150, 0, EscalationLevel.DepartmentManager, ["cs-manager"]), new(200, 7, EscalationLevel.PropertyManager, ["property-manager"]),
                ]);
            var steps = scene.Before.PlanAsync(Site, rule, now, due).GetAwaiter().GetResult();
            return steps.Select(step => step.At).SequenceEqual([due, due, now + (pace / 2), now.AddMinutes(7) + pace])
                && steps.Select(step => step.Level).SequenceEqual(rule.Steps.Select(step => step.Level));
        });

    private static void Holds(Func<Scene, bool> law) => Check.One(Config.QuickThrowOnFailure.WithMaxTest(40), Prop.ForAll(Scenes, law));

    /// <summary>A site before and after its calendar changes, clocks and their limit.</summary>
    private sealed class Scene
    {
        private readonly TimeZoneInfo _zone;
        private readonly string _name;

        public Scene(string zone, int[] special, int[] changed, int[] starts, int limit, int later)
        {
            _zone = TimeZoneInfo.FindSystemTimeZoneById(zone);
            (Limit, Later) = (limit, later);
            Starts = Array.ConvertAll(starts, start => Begin.AddMinutes(start));
            (BeforeTable, AfterTable) = (Table(special), Table(changed));
            (Before, After) = (PlannerOf(BeforeTable), PlannerOf(AfterTable));
            _name = $"{zone} limit {limit} later {later} starts [{string.Join(',', starts)}] [{string.Join(',', special)}] [{string.Join(',', changed)}]";
        }

        public DateTime[] Starts { get; }

        public int Limit { get; }

        public int Later { get; }

        public ServiceTimetable BeforeTable { get; }

        public ServiceTimetable AfterTable { get; }

        public ClockPlanner Before { get; }

        public ClockPlanner After { get; }

        public DateTime DueBy(ClockPlanner planner, DateTime start)
            => planner.AddAsync(Site, start, new ClockLimit(Limit, ClockUnit.ServiceMinutes)).GetAwaiter().GetResult();

        /// <summary>The model: walk from the start, count the minutes whose local time lies in a span of its date, stop behind the last one.</summary>
        public DateTime ModelOf(ServiceTimetable table, DateTime start, int minutes)
        {
            var at = start;
            for (var left = minutes; left > 0; at = at.AddMinutes(1))
            {
                var local = TimeZoneInfo.ConvertTimeFromUtc(at, _zone);
                left -= table.SpansOn(DateOnly.FromDateTime(local)).Any(span => span.Opens.ToTimeSpan() <= local.TimeOfDay && (span.Closes == default || local.TimeOfDay < span.Closes.ToTimeSpan())) ? 1 : 0;
            }

            return at;
        }

        public override string ToString() => _name;

        /// <summary>Weekdays from nine to noon and from two until midnight, with holidays and make-up days.</summary>
        private static ServiceTimetable Table(int[] special) => new(
            new WorkingCalendar(
                [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday],
                [.. special.Select((draw, day) => (draw, Date: DateOnly.FromDateTime(Begin).AddDays(day))).Where(day => day.draw < 2).Select(day => new CalendarException(day.Date, day.draw == 0, null))]),
            new ServiceHours([new ServiceSpan(new TimeOnly(9, 0), new TimeOnly(12, 0)), new ServiceSpan(new TimeOnly(14, 0), default)], []));

        private ClockPlanner PlannerOf(ServiceTimetable table)
        {
            var calendar = Substitute.For<ISiteCalendarIntegrationService>();
            calendar.GetWorkingTimeAsync(default, default, default).ReturnsForAnyArgs(call => table.GetWorkingTime(_zone, call.ArgAt<DateTime>(1), call.ArgAt<DateTime>(2)));
            return new ClockPlanner(calendar);
        }
    }
}
