using Volo.Abp;
using Volo.Abp.Domain.Repositories;

namespace PropertySuite.Sites;

/// <inheritdoc cref="ISiteCalendarIntegrationService" />
[IntegrationService]
public class SiteCalendarIntegrationService(IRepository<Site, Guid> sites, ICompanyCalendarRepository companyCalendars)
    : SitesAppService, ISiteCalendarIntegrationService
{
    /// <inheritdoc />
    public virtual async Task<List<DateTime>> AddWorkingDaysAsync(Guid siteId, IReadOnlyList<DateTime> fromUtc, int days)
    {
        var site = await sites.GetAsync(siteId);
        var company = await companyCalendars.GetInForceAsync();
        return [.. fromUtc.Select(from => site.AddWorkingDays(company, from, days))];
    }

    /// <inheritdoc />
    public virtual async Task<List<WorkingIntervalDto>> GetWorkingTimeAsync(Guid siteId, DateTime fromUtc, DateTime untilUtc)
    {
        var site = await sites.GetAsync(siteId);
        var timetable = site.TimetableOver(await companyCalendars.GetInForceAsync());
        return timetable.GetWorkingTime(TimeZoneInfo.FindSystemTimeZoneById(site.TimeZoneId), fromUtc, untilUtc);
    }
}
