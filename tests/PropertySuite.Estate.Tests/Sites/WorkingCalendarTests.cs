using System.Text.Json;
using PropertySuite.Sites;
using Volo.Abp;

namespace PropertySuite.Estate.Tests.Sites;

public class WorkingCalendarTests
{
    /// <summary>National Day 2026: 1 to 7 October off, Saturday 10 October made up.</summary>
    private static readonly WorkingCalendar Calendar = new(
        WorkingCalendar.MondayToFriday.WorkingDays,
        [
            .. Enumerable.Range(1, 7).Select(day => new CalendarException(new DateOnly(2026, 10, day), false, "国庆节")),
            new CalendarException(new DateOnly(2026, 10, 10), true, "调休"),
        ]);

    [Theory]
    [InlineData("2026-09-30", true)]
    [InlineData("2026-10-01", false)]
    [InlineData("2026-10-07", false)]
    [InlineData("2026-10-08", true)]
    [InlineData("2026-10-10", true)]
    [InlineData("2026-10-11", false)]
    public void Holidays_are_off_and_make_up_days_are_worked(string date, bool isWorkingDay) =>
        Calendar.IsWorkingDay(DateOnly.Parse(date)).ShouldBe(isWorkingDay);

    [Fact]
    public void A_calendar_without_a_working_day_is_refused()
    {
        Should.Throw<BusinessException>(() => new WorkingCalendar([], [])).Code.ShouldBe(SitesErrorCodes.NoWorkingDay);
        Should.Throw<BusinessException>(() => new SiteCalendar([], [], [])).Code.ShouldBe(SitesErrorCodes.NoWorkingDay);
    }

    [Fact]
    public void A_date_stands_once_in_a_calendar() => Should
        .Throw<BusinessException>(() => new WorkingCalendar(
            [DayOfWeek.Monday],
            [new CalendarException(new DateOnly(2026, 1, 1), false, null), new CalendarException(new DateOnly(2026, 1, 1), true, null)]))
        .Code.ShouldBe(SitesErrorCodes.CalendarDateRepeated);

    [Fact]
    public void A_calendar_has_room_for_so_many_days_and_what_is_in_force_for_those_of_both()
    {
        List<CalendarException> Days(int from, int count) =>
            [.. Enumerable.Range(from, count).Select(number => new CalendarException(new DateOnly(2020, 1, 1).AddDays(number), false, null))];

        Should.Throw<BusinessException>(() => new WorkingCalendar([DayOfWeek.Monday], Days(0, CalendarConsts.MaxDays + 1))).Code.ShouldBe(SitesErrorCodes.CalendarFull);
        var company = new WorkingCalendar([DayOfWeek.Monday], Days(0, CalendarConsts.MaxDays));
        new SiteCalendar(null, Days(CalendarConsts.MaxDays, CalendarConsts.MaxDays), []).Over(company).Exceptions.Count.ShouldBe(2 * CalendarConsts.MaxDays);
    }

    [Fact]
    public void A_site_counts_working_days_in_its_own_time_zone_by_the_calendar_of_the_company()
    {
        var site = new Site(Guid.NewGuid(), "cw01", "翠湾");

        // Friday 23:00 in Shanghai is opening time on Tuesday, one working day later.
        site.AddWorkingDays(Calendar, new DateTime(2026, 11, 20, 15, 0, 0, DateTimeKind.Utc), 1)
            .ShouldBe(new DateTime(2026, 11, 24, 0, 30, 0, DateTimeKind.Utc));
        site.AddWorkingDays(Calendar, new DateTime(2026, 9, 30, 2, 0, 0, DateTimeKind.Utc), 1).ShouldBe(new DateTime(2026, 10, 8, 2, 0, 0, DateTimeKind.Utc));
        site.Code.ShouldBe("CW01");
    }

    /// <summary>As calendars lay in the database before there was one of the company.</summary>
    [Fact]
    public void What_a_site_had_before_is_its_own()
    {
        var before = JsonSerializer.Deserialize<SiteCalendar>(
            """{"workingDays":[1,6],"exceptions":[{"date":"2026-10-01","isWorkingDay":false,"name":"国庆节"}]}""", JsonSerializerOptions.Web)!;

        before.WorkingDays.ShouldBe([DayOfWeek.Monday, DayOfWeek.Saturday]);
        before.Exceptions.ShouldHaveSingleItem().ShouldBe(new CalendarException(new DateOnly(2026, 10, 1), false, "国庆节"));
        before.TakenBack.ShouldBeEmpty();
        JsonSerializer.Deserialize<SiteCalendar>(JsonSerializer.Serialize(SiteCalendar.Inherited, JsonSerializerOptions.Web), JsonSerializerOptions.Web)!
            .WorkingDays.ShouldBeNull();
    }
}
