using FsCheck;
using FsCheck.Fluent;
using PropertySuite.Sites;
using Check = FsCheck.Check;

namespace PropertySuite.Estate.Tests.Sites;

/// <summary>
/// What holds for the working time of any site, held against a slow model that asks minute by minute whether somebody is there: holidays, make-up days, breaks, spans until
/// midnight, zones whose clocks change.
/// </summary>
public class WorkingTimeLawTests
{
    private const int Days = 40;

    private static readonly string[] Zones = ["Asia/Shanghai", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu"];

    [Fact]
    public void Working_time_is_what_a_look_at_every_minute_says()
        => Holds(timed =>
        {
            var served = timed.Minutes.Count(minute => timed.IsServed(minute));
            return timed.Known.Total == TimeSpan.FromMinutes(served)
                && timed.Known.Between(timed.One, timed.Other) == TimeSpan.FromMinutes(
                    timed.Minutes.Count(minute => minute >= timed.One && minute < timed.Other && timed.IsServed(minute)));
        });

    [Fact]
    public void What_is_worked_until_a_moment_is_worked_when_it_is_added()
        => Holds(timed =>
        {
            var left = timed.Worked;
            var reached = timed.Minutes.Where(minute => minute >= timed.One && timed.IsServed(minute)).Skip(left - 1).Select(minute => (DateTime?)minute.AddMinutes(1)).FirstOrDefault();
            var added = timed.Known.Add(timed.One, TimeSpan.FromMinutes(left));
            return added == reached && (added is not { } due || timed.Known.Between(timed.One, due) == TimeSpan.FromMinutes(left));
        });

    [Fact]
    public void Adding_in_two_steps_is_adding_at_once()
        => Holds(timed =>
        {
            var (first, second) = (TimeSpan.FromMinutes(timed.Worked / 3), TimeSpan.FromMinutes(timed.Worked - (timed.Worked / 3)));
            return timed.Known.Add(timed.One, first) is not { } between
                || timed.Known.Add(between, second) == timed.Known.Add(timed.One, first + second);
        });

    [Fact]
    public void Nothing_is_told_of_moments_that_are_not_known()
    {
        var from = new DateTime(2026, 3, 2, 0, 0, 0, DateTimeKind.Utc);
        var known = new WorkingTime(from, from.AddDays(1), [new WorkingIntervalDto(from.AddHours(1), from.AddHours(9))]);

        Should.Throw<ArgumentOutOfRangeException>(() => known.Between(from.AddTicks(-1), from.AddHours(2)));
        Should.Throw<ArgumentOutOfRangeException>(() => known.Add(from.AddDays(2), TimeSpan.FromHours(1)));
        known.Add(from, TimeSpan.FromHours(8)).ShouldBe(from.AddHours(9), "the end of the last interval, not the beginning of one that is not known");
        known.Add(from, TimeSpan.FromHours(8) + TimeSpan.FromTicks(1)).ShouldBeNull();
    }

    private static void Holds(Func<Timed, bool> law)
        => Check.One(Config.QuickThrowOnFailure.WithMaxTest(60), Prop.ForAll(Cases().ToArbitrary(), law));

    private static Gen<Timed> Cases() =>
        from zone in Gen.Elements(Zones)
        from begin in Gen.Elements(new DateTime(2026, 3, 1), new DateTime(2026, 3, 20), new DateTime(2026, 9, 20), new DateTime(2026, 10, 20), new DateTime(2025, 12, 25))
        from week in Gen.Choose(0, 6).NonEmptyListOf()
        from special in Gen.Choose(0, 9).ListOf(Days)
        from quarters in Gen.Choose(0, 96).ListOf(6)
        from minutes in Gen.Choose(0, (Days * 24 * 60) - 1).ListOf(2)
        from worked in Gen.Choose(1, 6000)
        select new Timed(zone, begin, [.. week], [.. special], [.. quarters], [.. minutes.Order()], worked);

    /// <summary>A site, forty days of it, two moments and some minutes of work.</summary>
    private sealed class Timed
    {
        private readonly TimeZoneInfo _zone;
        private readonly ServiceTimetable _timetable;
        private readonly string _name;

        public Timed(string zone, DateTime begin, int[] week, int[] special, int[] quarters, int[] minutes, int worked)
        {
            _zone = TimeZoneInfo.FindSystemTimeZoneById(zone);
            var from = DateTime.SpecifyKind(begin, DateTimeKind.Utc);
            var exceptions = special
                .Select((draw, day) => (draw, Date: DateOnly.FromDateTime(begin).AddDays(day)))
                .Where(day => day.draw < 2)
                .Select(day => new CalendarException(day.Date, day.draw == 0, null));
            var calendar = new WorkingCalendar([.. week.Select(day => (DayOfWeek)day).Distinct()], [.. exceptions]);
            var bounds = quarters.Distinct().Order().ToArray();
            var spans = bounds.Chunk(2).Where(pair => pair.Length == 2).Select(pair => new ServiceSpan(Quarter(pair[0]), Quarter(pair[1]))).ToList();
            var hours = spans.Count == 0 ? ServiceHours.Initial : new ServiceHours(spans, [new WeekdayServiceHours(DayOfWeek.Saturday, [new ServiceSpan(new TimeOnly(0, 0), default)])]);
            _timetable = new ServiceTimetable(calendar, hours);
            Known = new WorkingTime(from, from.AddDays(Days), _timetable.GetWorkingTime(_zone, from, from.AddDays(Days)));
            Minutes = [.. Enumerable.Range(0, Days * 24 * 60).Select(minute => from.AddMinutes(minute))];
            One = Minutes[minutes[0]];
            Other = Minutes[minutes[1]];
            Worked = worked;
            _name = $"{zone} {begin:d} {One:s} {Other:s} {worked} [{string.Join(',', week)}] [{string.Join(',', quarters)}] [{string.Join(',', special)}]";
        }

        public WorkingTime Known { get; }

        public DateTime[] Minutes { get; }

        public DateTime One { get; }

        public DateTime Other { get; }

        public int Worked { get; }

        /// <summary>The model: somebody is there in the minute when its local time lies in a span of its local date.</summary>
        public bool IsServed(DateTime minute)
        {
            var local = TimeZoneInfo.ConvertTimeFromUtc(minute, _zone);
            return _timetable.SpansOn(DateOnly.FromDateTime(local)).Any(span =>
                span.Opens.ToTimeSpan() <= local.TimeOfDay && (span.Closes == default || local.TimeOfDay < span.Closes.ToTimeSpan()));
        }

        public override string ToString() => _name;

        private static TimeOnly Quarter(int number) => number == 96 ? default : new TimeOnly(number / 4, number % 4 * 15);
    }
}
