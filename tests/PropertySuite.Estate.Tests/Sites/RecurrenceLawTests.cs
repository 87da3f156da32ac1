using FsCheck;
using FsCheck.Fluent;
using PropertySuite.Sites;
using Check = FsCheck.Check;

namespace PropertySuite.Estate.Tests.Sites;

/// <summary>
/// The next occurrence of any rule at any site against a slow model that looks at every day: which days the rule means, where each is shifted to, and which
/// moment that is by trying the minutes.
/// </summary>
public class RecurrenceLawTests
{
    private const int DaysTried = 1200;
    private static readonly DateOnly FirstDay = new(2025, 11, 1);
    private static readonly string[] Zones = ["Asia/Shanghai", "America/New_York", "Europe/Berlin", "Australia/Lord_Howe"];

    private static readonly Arbitrary<Case> Cases = Gen.Choose(0, int.MaxValue - 1).Select(seed => RandomCase(new Random(seed), seed)).ToArbitrary();

    [Fact]
    public void The_next_occurrence_is_the_one_that_a_slow_look_at_every_day_finds()
        => Check.One(Config.QuickThrowOnFailure.WithMaxTest(1_500), Prop.ForAll(Cases, one =>
        {
            var expected = Model.Next(one);
            var next = one.Rule.Next(one.After, one.Calendar);

            // The model looks at fewer days than the rule does.
            if (expected is not null || next < one.After.AddDays(DaysTried / 3))
            {
                next.ShouldBe(expected, one.ToString());
            }
        }));

    [Fact]
    public void Occurrences_grow_and_leave_none_out()
        => Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Cases, one =>
        {
            var moments = one.Rule.After(one.After, one.Calendar).Take(12).ToList();
            moments.ShouldBe(moments.Distinct().Order());
            foreach (var (earlier, later) in moments.Zip(moments.Skip(1)))
            {
                one.Rule.Next(earlier.AddTicks((later - earlier).Ticks / 2), one.Calendar).ShouldBe(later, one.ToString());
                one.Rule.Next(later.AddTicks(-1), one.Calendar).ShouldBe(later, one.ToString());
            }
        }));

    private static Case RandomCase(Random random, int seed)
    {
        var kind = (RecurrenceKind)random.Next(1, 7);
        var from = FirstDay.AddDays(random.Next(400));
        var rule = new RecurrenceRule
        {
            Kind = kind,
            From = from,
            To = random.Next(3) == 0 ? from.AddDays(random.Next(500)) : null,
            Every = random.Next(3) > 0 ? 1 : random.Next(1, 7),
            Days = (RecurrenceDays)random.Next(1, 3),
            Weekdays = [.. Enum.GetValues<DayOfWeek>().Where(_ => random.Next(3) == 0).Append((DayOfWeek)random.Next(7))],
            Month = kind == RecurrenceKind.Yearly || random.Next(2) == 0 ? random.Next(1, 13) : null,
            Day = random.Next(1, kind == RecurrenceKind.Yearly ? 29 : 32),
            Part = Enum.GetValues<MonthPart>()[random.Next(8)],
            Edge = (MonthPartEdge)random.Next(1, 3),
            Shift = (DayOffShift)random.Next(3),
            Time = random.Next(2) == 0 ? new TimeOnly(random.Next(24), random.Next(60)) : null,
        };
        rule = rule with { MinutesBeforeOpening = rule.Time is null ? random.Next(0, 700) : null };
        var opens = Enumerable.Range(0, 7).Select(_ => new TimeOnly(random.Next(5, 11), random.Next(60))).ToArray();
        var zone = TimeZoneInfo.FindSystemTimeZoneById(Zones[random.Next(Zones.Length)]);
        var days = RandomDays(random);
        var after = FirstDay.AddDays(random.Next(600)).ToDateTime(new TimeOnly(random.Next(24), random.Next(60)), DateTimeKind.Utc);
        return new Case(Complete(rule), days, zone, day => opens[(int)day.DayOfWeek], after, seed);
    }

    /// <summary>A day that no month of the rule has is refused; the laws are about the others.</summary>
    private static RecurrenceRule Complete(RecurrenceRule rule)
    {
        try
        {
            return rule.Checked();
        }
        catch (Volo.Abp.BusinessException)
        {
            return (rule with { Day = 28 }).Checked();
        }
    }

    private static WorkingCalendar RandomDays(Random random) => new(
        [.. Enum.GetValues<DayOfWeek>().Where(_ => random.Next(3) > 0).Append((DayOfWeek)random.Next(7)).Distinct()],
        [
            .. Enumerable.Range(0, random.Next(200)).Select(_ => FirstDay.AddDays(random.Next(DaysTried))).Distinct()
                .Select(date => new CalendarException(date, random.Next(2) == 0, null)),
        ]);

    private sealed record Case(RecurrenceRule Rule, WorkingCalendar Days, TimeZoneInfo Zone, Func<DateOnly, TimeOnly> Opens, DateTime After, int Seed)
    {
        public RecurrenceCalendar Calendar { get; } = new(Zone, Days, Opens);

        public override string ToString() => $"seed {Seed}: {Rule} [{string.Join(' ', Rule.Weekdays)}] after {After:s} in {Zone.Id}";
    }

    /// <summary>Everything the hard way.</summary>
    private static class Model
    {
        public static DateTime? Next(Case one)
        {
            var days = Enumerable.Range(-400, DaysTried + 400).Select(FirstDay.AddDays)
                .Where(day => day >= one.Rule.From && (one.Rule.To is null || day <= one.Rule.To) && Means(one, day))
                .Select(day => Shift(one, day))
                .Where(day => day >= one.Rule.From && (one.Rule.To is null || day <= one.Rule.To))
                .ToHashSet();
            var about = DateOnly.FromDateTime(one.After);
            foreach (var day in days.Where(day => day >= about.AddDays(-2)).Order())
            {
                var moment = MomentOf(one, day);
                if (moment > one.After)
                {
                    return moment;
                }
            }

            return null;
        }

        private static bool Means(Case one, DateOnly day)
        {
            var rule = one.Rule;
            var length = DateTime.DaysInMonth(day.Year, day.Month);
            return rule.Kind switch
            {
                RecurrenceKind.Daily => rule.Days == RecurrenceDays.EveryDay || one.Days.IsWorkingDay(day),
                RecurrenceKind.Weekly => rule.Weekdays.Contains(day.DayOfWeek) && (Monday(day).DayNumber - Monday(rule.From).DayNumber) % (7 * rule.Every) == 0,
                RecurrenceKind.MonthDay => IsMonth(rule, day) && day.Day == rule.Day,
                RecurrenceKind.MonthEnd => IsMonth(rule, day) && day.AddDays(1).Day == 1,
                RecurrenceKind.MonthPart => IsMonth(rule, day) && day.Day == (rule.Part, rule.Edge) switch
                {
                    (MonthPart.FirstWeek or MonthPart.FirstTenDays, MonthPartEdge.FirstDay) => 1,
                    (MonthPart.FirstWeek, _) => 7,
                    (MonthPart.SecondWeek, MonthPartEdge.FirstDay) => 8,
                    (MonthPart.SecondWeek, _) => 14,
                    (MonthPart.ThirdWeek, MonthPartEdge.FirstDay) => 15,
                    (MonthPart.ThirdWeek, _) => 21,
                    (MonthPart.FourthWeek, MonthPartEdge.FirstDay) => 22,
                    (MonthPart.FourthWeek, _) => 28,
                    (MonthPart.LastWeek, MonthPartEdge.FirstDay) => length - 6,
                    (MonthPart.FirstTenDays, _) => 10,
                    (MonthPart.MiddleTenDays, MonthPartEdge.FirstDay) => 11,
                    (MonthPart.MiddleTenDays, _) => 20,
                    (MonthPart.LastTenDays, MonthPartEdge.FirstDay) => 21,
                    _ => length,
                },
                _ => day.Month == rule.Month && day.Day == rule.Day,
            };
        }

        /// <summary>Months are counted one by one from the first that the rule means, forwards.</summary>
        private static bool IsMonth(RecurrenceRule rule, DateOnly day)
        {
            var first = new DateOnly(rule.From.Year, rule.From.Month, 1);
            if (rule.Month is { } month)
            {
                while (first.Month != month)
                {
                    first = first.AddMonths(1);
                }
            }

            while (first.AddMonths(-rule.Every) >= new DateOnly(rule.From.Year, rule.From.Month, 1))
            {
                first = first.AddMonths(-rule.Every);
            }

            while (first < new DateOnly(day.Year, day.Month, 1))
            {
                first = first.AddMonths(rule.Every);
            }

            return first == new DateOnly(day.Year, day.Month, 1);
        }

        private static DateOnly Shift(Case one, DateOnly day)
        {
            while (one.Rule.Shift != DayOffShift.None && !one.Days.IsWorkingDay(day))
            {
                day = day.AddDays(one.Rule.Shift == DayOffShift.WorkingDayBefore ? -1 : 1);
            }

            return day;
        }

        /// <summary>The first minute that the local clock shows the time; where it never does, as long after the gap as the time lies behind its beginning.</summary>
        private static DateTime MomentOf(Case one, DateOnly day)
        {
            var minutes = one.Rule.Time is { } time ? (time.Hour * 60) + time.Minute
                : Math.Max(0, (one.Opens(day).Hour * 60) + one.Opens(day).Minute - one.Rule.MinutesBeforeOpening!.Value);
            var local = day.ToDateTime(TimeOnly.MinValue).AddMinutes(minutes);
            var offset = TimeSpan.Zero;
            for (var utc = DateTime.SpecifyKind(local.AddHours(-15), DateTimeKind.Utc); utc <= local.AddHours(15); utc = utc.AddMinutes(1))
            {
                var shown = TimeZoneInfo.ConvertTimeFromUtc(utc, one.Zone);
                if (shown == local)
                {
                    return utc;
                }

                if (shown > local)
                {
                    break;
                }

                offset = shown - utc;
            }

            return DateTime.SpecifyKind(local - offset, DateTimeKind.Utc);
        }

        private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
    }
}
