using PropertySuite.EntityFrameworkCore;
using Volo.Abp;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Uow;

namespace PropertySuite.Sites;

/// <inheritdoc cref="ISiteCalendarIntegrationService" />
[IntegrationService]
public class SiteCalendarIntegrationService(IRepository<Site, Guid> sites, ICompanyCalendarRepository companyCalendars, IUnitOfWorkManager unitOfWorkManager)
    : SitesAppService, ISiteCalendarIntegrationService
{
    /// <inheritdoc />
    public virtual async Task<List<DateTime>> AddWorkingDaysAsync(Guid siteId, IReadOnlyList<DateTime> fromUtc, int days)
    {
        var (site, company) = await ReadAsync(siteId);
        return [.. fromUtc.Select(from => site.AddWorkingDays(company, from, days))];
    }

    /// <inheritdoc />
    public virtual async Task<List<WorkingIntervalDto>> GetWorkingTimeAsync(Guid siteId, DateTime fromUtc, DateTime untilUtc)
    {
        var (site, company) = await ReadAsync(siteId);
        return site.TimetableOver(company).GetWorkingTime(TimeZoneInfo.FindSystemTimeZoneById(site.TimeZoneId), fromUtc, untilUtc);
    }

    /// <summary>A case that is registered asks for its promises and for the moments of its clocks: the calendars are read once for that. Whoever sees less than who read them reads anew.</summary>
    private Task<SiteAndCompany> ReadAsync(Guid siteId)
    {
        return SiteScope.Covers(siteId) ? unitOfWorkManager.ReadOnceAsync($"sites.calendars/{CurrentTenant.Id}/{siteId}", FindAsync) : FindAsync();

        async Task<SiteAndCompany> FindAsync() => new(await sites.GetAsync(siteId), await companyCalendars.GetInForceAsync());
    }

    private sealed record SiteAndCompany(Site Site, WorkingCalendar Company);
}
