using PropertySuite.Sites;

namespace PropertySuite.Estate.Tests.Sites;

/// <summary>What holds for all calendars, tried on random ones; a failure names the seed.</summary>
public class CalendarLawTests
{
    private const int DaysTried = 800;
    private static readonly DateOnly FirstDay = new(2025, 1, 1);

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 60)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_sites_own_day_wins_then_the_companys_then_the_week(int seed)
    {
        var random = new Random(seed);
        var (company, site) = (RandomCompany(random), RandomSite(random));
        var inForce = site.Over(company);

        foreach (var date in Enumerable.Range(0, DaysTried).Select(FirstDay.AddDays))
        {
            var week = (site.WorkingDays ?? company.WorkingDays).Contains(date.DayOfWeek);
            var expected = site.TakenBack.Contains(date)
                ? week
                : site.Exceptions.FirstOrDefault(day => day.Date == date)?.IsWorkingDay
                  ?? company.Exceptions.FirstOrDefault(day => day.Date == date)?.IsWorkingDay
                  ?? week;
            inForce.IsWorkingDay(date).ShouldBe(expected, $"{date:O}, seed {seed}");
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Adding_working_days_never_lands_on_a_day_off_and_never_goes_back(int seed)
    {
        var random = new Random(seed);
        var calendar = RandomSite(random).Over(RandomCompany(random));
        var timetable = new ServiceTimetable(calendar, RandomHours(random));
        for (var start = 0; start < 40; start++)
        {
            var from = FirstDay.AddDays(random.Next(DaysTried)).ToDateTime(new TimeOnly(random.Next(24), random.Next(60)));
            var before = from;
            for (var days = 0; days <= 12; days++)
            {
                var due = timetable.AddWorkingDays(from, days);
                calendar.IsWorkingDay(DateOnly.FromDateTime(due)).ShouldBeTrue($"{from:s} + {days} = {due:s}, seed {seed}");
                due.ShouldBeGreaterThanOrEqualTo(before, $"{from:s} + {days}, seed {seed}");
                if (days > 0)
                {
                    due.Date.ShouldBeGreaterThan(before.Date, $"{from:s} + {days}, seed {seed}");
                }

                var time = TimeOnly.FromDateTime(due);
                timetable.SpansOn(DateOnly.FromDateTime(due)).ShouldContain(span => span.Opens <= time && time <= span.Closes, $"{from:s} + {days} = {due:s}, seed {seed}");
                before = due;
            }
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void What_a_site_gives_back_is_the_companys_again(int seed)
    {
        var random = new Random(seed);
        var (company, site) = (RandomCompany(random), RandomSite(random));
        var own = site.Exceptions.Select(day => day.Date).Concat(site.TakenBack).ToList();

        var back = site.WithWeek(null).With([], [], own).Over(company);

        back.WorkingDays.ShouldBe(company.WorkingDays);
        back.Exceptions.ShouldBe(company.Exceptions);
    }

    private static WorkingCalendar RandomCompany(Random random) => new(RandomWeek(random), RandomDays(random));

    private static SiteCalendar RandomSite(Random random) =>
        new(random.Next(2) == 0 ? null : RandomWeek(random), RandomDays(random), [.. RandomDays(random).Select(day => day.Date)]);

    private static ServiceHours RandomHours(Random random) => new(
        RandomSpans(random), [.. Enum.GetValues<DayOfWeek>().Where(_ => random.Next(4) == 0).Select(weekday => new WeekdayServiceHours(weekday, RandomSpans(random)))]);

    /// <summary>One to three spans between different quarters of an hour, none until midnight.</summary>
    private static List<ServiceSpan> RandomSpans(Random random) =>
    [
        .. Enumerable.Range(0, 96).OrderBy(_ => random.Next()).Take(2 * random.Next(1, 4)).Order().Chunk(2)
            .Select(pair => new ServiceSpan(Quarter(pair[0]), Quarter(pair[1]))),
    ];

    private static TimeOnly Quarter(int number) => new(number / 4, number % 4 * 15);

    private static List<DayOfWeek> RandomWeek(Random random) =>
        [.. Enum.GetValues<DayOfWeek>().Where(_ => random.Next(3) > 0).Append((DayOfWeek)random.Next(7)).Distinct()];

    private static List<CalendarException> RandomDays(Random random) =>
    [
        .. Enumerable.Range(0, random.Next(120)).Select(_ => FirstDay.AddDays(random.Next(DaysTried))).Distinct()
            .Select(date => new CalendarException(date, random.Next(2) == 0, null)),
    ];
}
