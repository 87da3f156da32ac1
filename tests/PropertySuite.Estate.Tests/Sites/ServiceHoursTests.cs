using System.Text.Json;
using PropertySuite.Sites;
using Volo.Abp;

namespace PropertySuite.Estate.Tests.Sites;

public class ServiceHoursTests
{
    /// <summary>National Day 2026: 1 to 7 October off, Saturday 10 October made up.</summary>
    private static readonly WorkingCalendar Calendar = new(
        WorkingCalendar.MondayToFriday.WorkingDays,
        [
            .. Enumerable.Range(1, 7).Select(day => new CalendarException(new DateOnly(2026, 10, day), false, "国庆节")),
            new CalendarException(new DateOnly(2026, 10, 10), true, "调休"),
        ]);

    private static readonly WorkingCalendar SixDays = Calendar.WithWeek([.. Calendar.WorkingDays, DayOfWeek.Saturday]);

    /// <summary>With a break at noon, and a Saturday that ends with the morning.</summary>
    private static readonly ServiceHours WithNoonBreak = new(
        [Span("14:00", "17:30"), Span("08:30", "12:00")], [new WeekdayServiceHours(DayOfWeek.Saturday, [Span("09:00", "12:00")])]);

    [Theory]
    [InlineData("2026-09-30 10:00", 1, "2026-10-08 10:00")]
    [InlineData("2026-10-09 10:00", 1, "2026-10-10 10:00")]
    [InlineData("2026-10-10 10:00", 1, "2026-10-12 10:00")]
    [InlineData("2026-11-20 23:00", 1, "2026-11-24 08:30")]
    [InlineData("2026-11-21 12:00", 0, "2026-11-23 08:30")]
    [InlineData("2026-11-20 06:00", 0, "2026-11-20 08:30")]
    [InlineData("2026-11-20 09:15", 0, "2026-11-20 09:15")]
    [InlineData("2026-11-20 18:00", 0, "2026-11-23 08:30")]
    public void Working_days_are_added_from_the_next_moment_of_service(string from, int days, string expected) =>
        new ServiceTimetable(Calendar, ServiceHours.Initial).AddWorkingDays(DateTime.Parse(from), days).ShouldBe(DateTime.Parse(expected));

    [Theory]
    [InlineData("2026-11-20 12:30", 0, "2026-11-20 14:00")]
    [InlineData("2026-11-19 12:00", 1, "2026-11-20 14:00")]
    [InlineData("2026-11-20 15:00", 1, "2026-11-21 12:00")]
    [InlineData("2026-11-20 08:45", 1, "2026-11-21 09:00")]
    [InlineData("2026-11-21 12:00", 0, "2026-11-23 08:30")]
    [InlineData("2026-11-21 11:00", 1, "2026-11-23 11:00")]
    public void A_break_counts_as_the_next_opening_and_a_short_day_ends_with_its_closing(string from, int days, string expected) =>
        new ServiceTimetable(SixDays, WithNoonBreak).AddWorkingDays(DateTime.Parse(from), days).ShouldBe(DateTime.Parse(expected));

    [Fact]
    public void A_make_up_day_has_the_hours_of_a_usual_day()
    {
        var timetable = new ServiceTimetable(Calendar, WithNoonBreak);

        timetable.SpansOn(new DateOnly(2026, 10, 10)).ShouldBe([Span("08:30", "12:00"), Span("14:00", "17:30")]);
        timetable.SpansOn(new DateOnly(2026, 10, 17)).ShouldBeEmpty();
        new ServiceTimetable(SixDays, WithNoonBreak).SpansOn(new DateOnly(2026, 10, 17)).ShouldBe([Span("09:00", "12:00")]);
    }

    [Fact]
    public void A_day_may_be_served_until_midnight()
    {
        var timetable = new ServiceTimetable(Calendar, new ServiceHours([Span("00:00", "00:00")], []));

        timetable.AddWorkingDays(DateTime.Parse("2026-11-19 23:59"), 1).ShouldBe(DateTime.Parse("2026-11-20 23:59"));
        timetable.AddWorkingDays(DateTime.Parse("2026-11-21 00:00"), 0).ShouldBe(DateTime.Parse("2026-11-23 00:00"));
    }

    [Fact]
    public void Hours_that_nobody_can_keep_are_refused()
    {
        Refused([], SitesErrorCodes.ServiceSpanCount);
        Refused([.. Enumerable.Range(8, CalendarConsts.MaxServiceSpans + 1).Select(hour => Span($"{hour:00}:00", $"{hour:00}:30"))], SitesErrorCodes.ServiceSpanCount);
        Refused([Span("18:00", "08:30")], SitesErrorCodes.ServiceHoursReversed);
        Refused([Span("08:30", "08:30")], SitesErrorCodes.ServiceHoursReversed);
        Refused([Span("08:30", "08:44")], SitesErrorCodes.ServiceSpanTooShort);
        Refused([new ServiceSpan(new TimeOnly(8, 30, 30), new TimeOnly(18, 0))], SitesErrorCodes.ServiceSpanTooShort);
        Refused([Span("08:30", "12:01"), Span("12:00", "18:00")], SitesErrorCodes.ServiceSpansOverlap);
        Should.Throw<BusinessException>(() => new ServiceHours(
            [Span("08:30", "18:00")],
            [new WeekdayServiceHours(DayOfWeek.Friday, [Span("08:30", "12:00")]), new WeekdayServiceHours(DayOfWeek.Friday, [Span("08:30", "12:00")])]))
            .Code.ShouldBe(SitesErrorCodes.ServiceWeekdayRepeated);
        new ServiceHours([Span("08:30", "12:00"), Span("12:00", "18:00")], []).Usual.Count.ShouldBe(2);

        static void Refused(IReadOnlyList<ServiceSpan> spans, string code) => Should.Throw<BusinessException>(() => new ServiceHours(spans, [])).Code.ShouldBe(code);
    }

    [Fact]
    public void Hours_are_stored_and_read_without_a_change()
    {
        var read = JsonSerializer.Deserialize<ServiceHours>(JsonSerializer.Serialize(WithNoonBreak, JsonSerializerOptions.Web), JsonSerializerOptions.Web)!;

        read.Usual.ShouldBe(WithNoonBreak.Usual);
        read.Weekdays.ShouldHaveSingleItem().Weekday.ShouldBe(DayOfWeek.Saturday);
        read.On(DayOfWeek.Saturday).ShouldBe([Span("09:00", "12:00")]);
    }

    private static ServiceSpan Span(string opens, string closes) => new(TimeOnly.Parse(opens), TimeOnly.Parse(closes));
}
