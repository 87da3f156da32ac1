using PropertySuite.Sites;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Timing;

namespace PropertySuite.OwnerRecords;

/// <summary>Tells which day it is.</summary>
public class SiteToday(IClock clock, ISiteIntegrationService sites) : ITransientDependency
{
    /// <summary>Today at a site; without a site, today in the zone that sites have by default.</summary>
    public virtual async Task<DateOnly> GetAsync(Guid? siteId) => In(siteId is { } id ? await sites.FindAsync(id) : null);

    /// <summary>Today at each of some sites, in one query.</summary>
    public virtual async Task<Dictionary<Guid, DateOnly>> GetAsync(IEnumerable<Guid> siteIds)
    {
        var wanted = siteIds.Distinct().ToList();
        var found = wanted.Count == 0 ? [] : (await sites.GetListAsync(wanted)).ToDictionary(site => site.Id);
        return wanted.ToDictionary(id => id, id => In(found.GetValueOrDefault(id)));
    }

    private DateOnly In(SiteSummaryDto? site)
    {
        var utc = DateTime.SpecifyKind(clock.Now.ToUniversalTime(), DateTimeKind.Utc);
        var zone = TimeZoneInfo.FindSystemTimeZoneById(site?.TimeZoneId ?? SiteConsts.DefaultTimeZoneId);
        return DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(utc, zone));
    }
}
