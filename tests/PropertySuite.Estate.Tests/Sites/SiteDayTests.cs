using System.Globalization;
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

    [Fact]
    public void A_day_in_which_the_clocks_change_is_shorter_or_longer()
    {
        var spring = SiteDay.On(new DateOnly(2026, 3, 8), "America/New_York");
        var autumn = SiteDay.On(new DateOnly(2026, 11, 1), "America/New_York");

        (spring.End - spring.Start).ShouldBe(TimeSpan.FromHours(23));
        (autumn.End - autumn.Start).ShouldBe(TimeSpan.FromHours(25));
    }
}
