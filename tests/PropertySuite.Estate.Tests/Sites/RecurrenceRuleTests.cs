using System.Globalization;
using PropertySuite.Sites;
using Volo.Abp;

namespace PropertySuite.Estate.Tests.Sites;

/// <summary>Rules of recurrence as offices mean them, each by an example.</summary>
public class RecurrenceRuleTests
{
    private static readonly TimeOnly Nine = new(9, 0);

    /// <summary>National Day 2026: 1 to 7 October off, Saturday 10 October made up, and so is Saturday 28 November.</summary>
    private static readonly WorkingCalendar Days = new(
        WorkingCalendar.MondayToFriday.WorkingDays,
        [
            .. Enumerable.Range(1, 7).Select(day => new CalendarException(new DateOnly(2026, 10, day), false, "国庆节")),
            new CalendarException(new DateOnly(2026, 10, 10), true, "调休"),
        ]);

    private static readonly RecurrenceCalendar Shanghai = Calendar("Asia/Shanghai");

    private static readonly RecurrenceRule Monthly = new()
    {
        Kind = RecurrenceKind.MonthDay, From = new DateOnly(2026, 1, 1), Day = 28, Shift = DayOffShift.WorkingDayBefore, Time = Nine,
    };

    [Fact]
    public void Day_28_on_a_Saturday_is_the_Friday_before_and_a_make_up_Saturday_stays()
    {
        Dates(Monthly, "2026-10-31").ShouldBe(["2026-11-27", "2026-12-28", "2027-01-28"]);
        var madeUp = new WorkingCalendar(Days.WorkingDays, [.. Days.Exceptions, new CalendarException(new DateOnly(2026, 11, 28), true, "调休")]);
        Dates(Monthly, "2026-10-31", Calendar("Asia/Shanghai", madeUp))[0].ShouldBe("2026-11-28");
    }

    [Fact]
    public void A_shift_leads_over_the_edge_of_a_month_and_of_a_holiday()
    {
        Dates(Monthly with { Day = 1 }, "2026-10-20").ShouldBe(["2026-10-30", "2026-12-01", "2027-01-01"]);
        Dates(Monthly with { Day = 5 }, "2026-09-29").ShouldBe(["2026-09-30", "2026-11-05", "2026-12-04"]);
        Dates(Monthly with { Day = 5, Shift = DayOffShift.WorkingDayAfter }, "2026-10-04").ShouldBe(["2026-10-08", "2026-11-05", "2026-12-07"]);
        Dates(Monthly with { Kind = RecurrenceKind.MonthEnd, Day = null, Shift = DayOffShift.WorkingDayAfter }, "2026-10-30")
            .ShouldBe(["2026-11-02", "2026-11-30", "2026-12-31"]);
        Dates(Monthly with { Shift = DayOffShift.None }, "2026-10-31")[0].ShouldBe("2026-11-28");
    }

    [Theory]
    [InlineData(MonthPart.FirstWeek, "2027-02-01", "2027-02-07")]
    [InlineData(MonthPart.SecondWeek, "2027-02-08", "2027-02-14")]
    [InlineData(MonthPart.ThirdWeek, "2027-02-15", "2027-02-21")]
    [InlineData(MonthPart.FourthWeek, "2027-02-22", "2027-02-28")]
    [InlineData(MonthPart.LastWeek, "2027-02-22", "2027-02-28")]
    [InlineData(MonthPart.FirstTenDays, "2027-02-01", "2027-02-10")]
    [InlineData(MonthPart.MiddleTenDays, "2027-02-11", "2027-02-20")]
    [InlineData(MonthPart.LastTenDays, "2027-02-21", "2027-02-28")]
    [InlineData(MonthPart.LastTenDays, "2028-02-21", "2028-02-29")]
    [InlineData(MonthPart.LastWeek, "2028-01-25", "2028-01-31")]
    public void Parts_of_a_month_are_those_of_the_field(MonthPart part, string first, string last)
    {
        var rule = Monthly with { Kind = RecurrenceKind.MonthPart, Day = null, Part = part, Shift = DayOffShift.None };
        var month = $"{DateOnly.Parse(first, CultureInfo.InvariantCulture).AddDays(-30):yyyy-MM}-28";

        Dates(rule with { Edge = MonthPartEdge.FirstDay }, month).ShouldContain(first);
        Dates(rule with { Edge = MonthPartEdge.LastDay }, month).ShouldContain(last);
    }

    [Fact]
    public void The_last_week_of_each_quarter_comes_four_times_a_year_and_early_July_once()
    {
        var part = Monthly with { Kind = RecurrenceKind.MonthPart, Day = null, Part = MonthPart.LastWeek, Edge = MonthPartEdge.FirstDay, Shift = DayOffShift.None };
        Dates(part with { Every = 3, Month = 3, From = new DateOnly(2026, 5, 1) }, "2026-05-01", count: 4)
            .ShouldBe(["2026-06-24", "2026-09-24", "2026-12-25", "2027-03-25"]);
        Dates(part with { Every = 12, Month = 7, Part = MonthPart.FirstTenDays, Edge = MonthPartEdge.LastDay }, "2026-08-01", count: 2)
            .ShouldBe(["2027-07-10", "2028-07-10"]);
    }

    [Fact]
    public void Every_second_week_is_counted_from_the_week_of_the_first_day()
    {
        var rule = new RecurrenceRule
        {
            Kind = RecurrenceKind.Weekly, From = new DateOnly(2026, 11, 4), Every = 2, Weekdays = [DayOfWeek.Friday, DayOfWeek.Monday], Time = Nine,
        }.Checked();

        rule.Weekdays.ShouldBe([DayOfWeek.Monday, DayOfWeek.Friday]);
        Dates(rule, "2026-11-01", count: 4).ShouldBe(["2026-11-06", "2026-11-16", "2026-11-20", "2026-11-30"]);
    }

    [Fact]
    public void Daily_before_the_shift_goes_by_the_opening_of_the_day_and_by_working_days()
    {
        var rule = new RecurrenceRule
        {
            Kind = RecurrenceKind.Daily, From = new DateOnly(2026, 9, 1), Days = RecurrenceDays.WorkingDays, MinutesBeforeOpening = 30, Shift = DayOffShift.WorkingDayBefore,
        }.Checked();
        var calendar = new RecurrenceCalendar(
            TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"), Days, day => day.DayOfWeek == DayOfWeek.Saturday ? new TimeOnly(10, 0) : new TimeOnly(8, 30));

        rule.Shift.ShouldBe(DayOffShift.None);
        rule.After(Utc("2026-09-30 08:00"), calendar).Take(4).Select(Local)
            .ShouldBe(["2026-10-08 08:00", "2026-10-09 08:00", "2026-10-10 09:30", "2026-10-12 08:00"]);
        Dates(rule with { Days = RecurrenceDays.EveryDay }, "2026-09-30", count: 2).ShouldBe(["2026-10-01", "2026-10-02"]);
    }

    [Fact]
    public void A_site_opens_with_its_first_span_of_the_weekday_as_usual_on_a_made_up_day_and_on_days_off_when_it_would()
    {
        var sixDays = new WorkingCalendar([.. Days.WorkingDays, DayOfWeek.Saturday], Days.Exceptions);
        var site = new Site(Guid.NewGuid(), "S1", "一期").SetServiceHours(new ServiceHours(
            [new ServiceSpan(new TimeOnly(14, 0), new TimeOnly(17, 30)), new ServiceSpan(new TimeOnly(8, 30), new TimeOnly(12, 0))],
            [new WeekdayServiceHours(DayOfWeek.Saturday, [new ServiceSpan(new TimeOnly(10, 0), new TimeOnly(12, 0))])]));

        DateOnly[] days = [new(2026, 10, 1), new(2026, 10, 3), new(2026, 10, 9), new(2026, 10, 10)];
        days.Select(RecurrenceCalendar.Of(site, sixDays).OpeningOn).ShouldBe([new TimeOnly(8, 30), new TimeOnly(10, 0), new TimeOnly(8, 30), new TimeOnly(10, 0)]);
        RecurrenceCalendar.Of(site, Days).OpeningOn(days[^1]).ShouldBe(new TimeOnly(8, 30), "a made-up Saturday stands for a usual day");
    }

    [Fact]
    public void Opening_less_more_than_the_day_has_is_midnight()
        => (Monthly with { Time = null, MinutesBeforeOpening = 600, Shift = DayOffShift.None }).After(Utc("2026-11-01 00:00"), Shanghai).Select(Local).First()
            .ShouldBe("2026-11-28 00:00");

    [Fact]
    public void The_29th_of_February_comes_in_leap_years_also_where_one_is_left_out()
    {
        var rule = (Monthly with { Kind = RecurrenceKind.Yearly, Month = 2, Day = 29, Shift = DayOffShift.None }).Checked();
        Dates(rule, "2026-01-01", count: 2).ShouldBe(["2028-02-29", "2032-02-29"]);
        Dates(rule, "2096-03-01", count: 1).ShouldBe(["2104-02-29"]);
    }

    [Fact]
    public void What_the_clocks_leave_out_comes_later_and_what_comes_twice_happens_once()
    {
        var newYork = Calendar("America/New_York");
        var rule = new RecurrenceRule { Kind = RecurrenceKind.Daily, From = new DateOnly(2026, 1, 1), Days = RecurrenceDays.EveryDay, Time = new TimeOnly(2, 30) };

        rule.After(At("2027-03-13 07:30"), newYork).Take(2).ShouldBe([At("2027-03-14 07:30"), At("2027-03-15 06:30")]);
        (rule with { Time = new TimeOnly(1, 30) }).After(At("2026-10-31 05:30"), newYork).Take(2).ShouldBe([At("2026-11-01 05:30"), At("2026-11-02 06:30")]);
        var lordHowe = Calendar("Australia/Lord_Howe");
        (rule with { Time = new TimeOnly(2, 15) }).After(At("2026-10-02 20:00"), lordHowe).First().ShouldBe(At("2026-10-03 15:45"));
    }

    [Fact]
    public void Nothing_happens_before_the_first_and_after_the_last_day_wherever_it_is_shifted()
    {
        // 1 November 2026 is a Sunday: the Friday before lies before the first day.
        Dates(Monthly with { Day = 1, From = new DateOnly(2026, 10, 31) }, "2026-10-01", count: 1).ShouldBe(["2026-12-01"]);
        Dates(Monthly with { Shift = DayOffShift.WorkingDayAfter, To = new DateOnly(2026, 11, 29) }, "2026-10-01").ShouldBe(["2026-10-28"]);
    }

    [Fact]
    public void Two_days_that_are_shifted_to_one_are_one_occurrence()
    {
        var rule = new RecurrenceRule
        {
            Kind = RecurrenceKind.Weekly, From = new DateOnly(2026, 11, 1), Weekdays = [DayOfWeek.Saturday, DayOfWeek.Sunday], Time = Nine, Shift = DayOffShift.WorkingDayBefore,
        };
        Dates(rule, "2026-11-02", count: 2).ShouldBe(["2026-11-06", "2026-11-13"]);
    }

    [Fact]
    public void A_rule_that_cannot_occur_says_why()
    {
        Refused(Monthly with { To = new DateOnly(2025, 12, 31) }).ShouldBe(SitesErrorCodes.RecurrenceEndsBeforeStart);
        Refused(Monthly with { Kind = RecurrenceKind.Weekly }).ShouldBe(SitesErrorCodes.RecurrenceWithoutWeekday);
        Refused(Monthly with { Kind = RecurrenceKind.Yearly, Month = 2, Day = 30 }).ShouldBe(SitesErrorCodes.RecurrenceDayMissing);
        Refused(Monthly with { Day = 31, Every = 12, Month = 4 }).ShouldBe(SitesErrorCodes.RecurrenceDayMissing);
        Refused(Monthly with { Day = 31, Every = 12, From = new DateOnly(2026, 6, 1) }).ShouldBe(SitesErrorCodes.RecurrenceDayMissing);
        Refused(Monthly with { Time = null }).ShouldBe(SitesErrorCodes.RecurrenceTimeAmbiguous);
        Refused(Monthly with { MinutesBeforeOpening = 5 }).ShouldBe(SitesErrorCodes.RecurrenceTimeAmbiguous);
        Refused(Monthly with { Day = null }).ShouldBe(SitesErrorCodes.RecurrenceIncomplete);
        Refused(Monthly with { Kind = RecurrenceKind.MonthPart, Part = MonthPart.FirstWeek }).ShouldBe(SitesErrorCodes.RecurrenceIncomplete);

        // Every second year from an odd one on, in February: no leap year is among them. Only the search finds that out.
        (Monthly with { Day = 29, Every = 24, Month = 2, From = new DateOnly(2027, 1, 1), Shift = DayOffShift.None }).Checked().Next(At("2026-12-30 00:00"), Shanghai).ShouldBeNull();
    }

    private static string? Refused(RecurrenceRule rule) => Should.Throw<BusinessException>(rule.Checked).Code;

    private static List<string> Dates(RecurrenceRule rule, string after, RecurrenceCalendar? calendar = null, int count = 3) =>
        [.. rule.Checked().After(Utc($"{after} 12:00"), calendar ?? Shanghai).Take(count).Select(moment => Local(moment)[..10])];

    private static RecurrenceCalendar Calendar(string zone, WorkingCalendar? days = null) =>
        new(TimeZoneInfo.FindSystemTimeZoneById(zone), days ?? Days, _ => new TimeOnly(8, 30));

    /// <summary>A moment of Shanghai, which is eight hours ahead.</summary>
    private static DateTime Utc(string local) => At(local).AddHours(-8);

    private static DateTime At(string utc) => DateTime.SpecifyKind(DateTime.Parse(utc, CultureInfo.InvariantCulture), DateTimeKind.Utc);

    private static string Local(DateTime utc) => utc.AddHours(8).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
