using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Timing;

namespace PropertySuite.Sites;

/// <summary>The calendar has this year's holidays, and from November on, when they are published, the next year's too.</summary>
public class CalendarSiteSetupContributor(IRepository<Site, Guid> sites, ICompanyCalendarRepository companyCalendars, IClock clock)
    : ISiteSetupContributor, ITransientDependency
{
    private const int MonthOfPublication = 11;

    /// <inheritdoc />
    public string Step => "sites.calendar";

    /// <inheritdoc />
    public int Order => 20;

    /// <inheritdoc />
    public virtual async Task<IReadOnlyCollection<Guid>> GetDoneAsync(IReadOnlyCollection<Guid> siteIds)
    {
        var company = await companyCalendars.GetInForceAsync();
        return [.. (await sites.GetListAsync(site => siteIds.Contains(site.Id))).Where(site => IsReady(site, company)).Select(site => site.Id)];
    }

    private bool IsReady(Site site, WorkingCalendar company)
    {
        var today = site.ToLocal(clock.Now);
        int[] wanted = today.Month >= MonthOfPublication ? [today.Year, today.Year + 1] : [today.Year];
        var known = site.Calendar.Over(company).Exceptions.Where(day => !day.IsWorkingDay).Select(day => day.Date.Year).ToHashSet();
        return wanted.All(known.Contains);
    }
}
