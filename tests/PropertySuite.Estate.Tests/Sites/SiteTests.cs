using PropertySuite.Sites;
using Volo.Abp;

namespace PropertySuite.Estate.Tests.Sites;

public class SiteTests
{
    [Theory]
    [InlineData("Asia/Shanghai", true)]
    [InlineData("Asia/Urumqi", true)]
    [InlineData("UTC", true)]
    [InlineData("China Standard Time", false)]
    [InlineData("Asia/Nowhere", false)]
    public void A_time_zone_has_its_IANA_name(string timeZoneId, bool isOne)
    {
        var site = new Site(Guid.NewGuid(), "S1", "一期");

        if (isOne)
        {
            site.SetTimeZone(timeZoneId).TimeZoneId.ShouldBe(timeZoneId);
        }
        else
        {
            Should.Throw<BusinessException>(() => site.SetTimeZone(timeZoneId)).Code.ShouldBe(SitesErrorCodes.UnknownTimeZone);
        }
    }
}
