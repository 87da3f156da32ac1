using PropertySuite.Sites;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Timing;

namespace PropertySuite.OwnerRecords;

/// <summary>Tells which day it is.</summary>
public class SiteToday(IClock clock, ISiteIntegrationService sites) : ITransientDependency
{
    /// <summary>Today at a site; without a site, today in the zone that sites have by default.</summary>
    public virtual async Task<DateOnly> GetAsync(Guid? siteId)
    {
        var zoneId = siteId is { } id && await sites.FindAsync(id) is { } site ? site.TimeZoneId : SiteConsts.DefaultTimeZoneId;
        var utc = DateTime.SpecifyKind(clock.Now.ToUniversalTime(), DateTimeKind.Utc);
        return DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(utc, TimeZoneInfo.FindSystemTimeZoneById(zoneId)));
    }
}
