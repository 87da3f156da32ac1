using System.Globalization;
using PropertySuite.OwnerRecords;
using PropertySuite.Sites;

namespace PropertySuite.Estate.Tests.Sites;

public class SiteDayTests
{
    [Theory]
    [InlineData("2026-11-30T15:59:59Z", "Asia/Shanghai", "2026-11-30")]
    [InlineData("2026-11-30T16:00:00Z", "Asia/Shanghai", "2026-12-01")]
    [InlineData("2026-11-30T17:59:59Z", "Asia/Urumqi", "2026-11-30")]
    [InlineData("2026-11-30T04:59:59Z", "America/New_York", "2026-11-29")]
    public void A_moment_belongs_to_the_day_on_the_wall_of_the_site(string moment, string zone, string date)
    {
        var at = DateTime.Parse(moment, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal);

        var day = SiteDay.At(at, zone);

        day.Date.ShouldBe(DateOnly.Parse(date, CultureInfo.InvariantCulture));
        (day.Start <= at && at < day.End).ShouldBeTrue();
        day.ShouldBe(SiteDay.On(day.Date, zone));
    }

    [Theory]
    [InlineData("America/Santiago", "2026-09-06", "2026-09-06T04:00:00Z")]
    [InlineData("Asia/Beirut", "2026-03-29", "2026-03-28T22:00:00Z")]
    public void A_day_whose_midnight_the_clocks_leave_out_begins_when_they_have(string zone, string date, string start)
    {
        var moment = DateTime.Parse(start, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal);

        var day = SiteDay.At(moment, zone);

        (day.Date, day.Start).ShouldBe((DateOnly.Parse(date, CultureInfo.InvariantCulture), moment));
        (day.End - day.Start).ShouldBe(TimeSpan.FromHours(23));
        SiteDay.At(moment.AddTicks(-1), zone).End.ShouldBe(moment, "the day before ends there");
        new HouseholdTimelineQuery(Guid.Empty, Guid.Empty, TimeZoneInfo.FindSystemTimeZoneById(zone), Max: 1).BeginningOf(day.Date).ShouldBe(moment);
    }

    [Fact]
    public void A_day_in_which_the_clocks_change_is_shorter_or_longer()
    {
        var spring = SiteDay.On(new DateOnly(2026, 3, 8), "America/New_York");
        var autumn = SiteDay.On(new DateOnly(2026, 11, 1), "America/New_York");

        (spring.End - spring.Start).ShouldBe(TimeSpan.FromHours(23));
        (autumn.End - autumn.Start).ShouldBe(TimeSpan.FromHours(25));
    }
}
