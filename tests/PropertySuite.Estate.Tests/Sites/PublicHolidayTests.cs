using PropertySuite.Sites;

namespace PropertySuite.Estate.Tests.Sites;

/// <summary>The published holidays against themselves and against what is known of them.</summary>
public class PublicHolidayTests
{
    [Fact]
    public void Every_year_is_whole_and_its_own()
    {
        PublicHolidayCalendar.Years.ShouldBe([2025, 2026]);
        PublicHolidayCalendar.Source.ShouldContain("国务院办公厅");
        foreach (var year in PublicHolidayCalendar.Years)
        {
            var days = PublicHolidayCalendar.Find(year);
            days.Select(day => day.Date).ShouldBeUnique();
            days.ShouldAllBe(day => day.Date.Year == year && !string.IsNullOrEmpty(day.Name) && day.Name.Length <= CalendarConsts.MaxDayNameLength);
            days.Where(day => day.IsWorkingDay).ShouldAllBe(day => day.Date.DayOfWeek == DayOfWeek.Saturday || day.Date.DayOfWeek == DayOfWeek.Sunday);
        }
    }

    [Theory]
    [InlineData(2025, 28, 5)]
    [InlineData(2026, 33, 6)]
    public void So_many_days_are_off_and_so_many_are_made_up(int year, int off, int worked)
    {
        var days = PublicHolidayCalendar.Find(year);

        days.Count(day => !day.IsWorkingDay).ShouldBe(off);
        days.Count(day => day.IsWorkingDay).ShouldBe(worked);
    }

    [Fact]
    public void The_make_up_days_of_2026_are_the_published_ones() => PublicHolidayCalendar.Find(2026).Where(day => day.IsWorkingDay).Select(day => day.Date)
        .ShouldBe([new(2026, 1, 4), new(2026, 2, 14), new(2026, 2, 28), new(2026, 5, 9), new(2026, 9, 20), new(2026, 10, 10)]);

    [Fact]
    public void With_them_the_last_working_day_before_the_national_day_is_followed_by_the_eighth()
    {
        var calendar = WorkingCalendar.MondayToFriday.With(PublicHolidayCalendar.Find(2026), []);

        calendar.NextWorkingDay(new DateOnly(2026, 9, 30)).ShouldBe(new DateOnly(2026, 10, 8));
        calendar.NextWorkingDay(new DateOnly(2026, 10, 9)).ShouldBe(new DateOnly(2026, 10, 10));
    }

    [Fact]
    public void A_year_that_is_not_published_is_not_guessed() => PublicHolidayCalendar.Find(2030).ShouldBeEmpty();
}
