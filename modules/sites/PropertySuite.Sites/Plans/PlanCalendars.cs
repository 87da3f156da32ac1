using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace PropertySuite.Sites;

/// <summary>The calendars that plans go by, of many sites in two statements.</summary>
public class PlanCalendars(IRepository<Site, Guid> sites, IRepository<CompanyCalendar, Guid> companies) : ITransientDependency
{
    /// <summary>The calendar of a site in the caller's scope.</summary>
    /// <exception cref="Volo.Abp.Domain.Entities.EntityNotFoundException">There is no such site.</exception>
    public virtual async Task<RecurrenceCalendar> GetAsync(Guid siteId)
    {
        var site = await sites.GetAsync(siteId);
        return (await GetAsync([site]))[siteId].Calendar;
    }

    /// <summary>Whether a site is in service.</summary>
    public virtual async Task<bool> IsInServiceAsync(Guid siteId) => (await sites.GetAsync(siteId)).IsActive;

    /// <summary>The calendars of the sites of some plans.</summary>
    public virtual async Task<Dictionary<Guid, SitePlanning>> GetAsync(IEnumerable<Plan> plans)
    {
        var ids = plans.Select(plan => plan.SiteId).Distinct().ToList();
        return await GetAsync(await sites.GetListAsync(site => ids.Contains(site.Id)));
    }

    private async Task<Dictionary<Guid, SitePlanning>> GetAsync(List<Site> found)
    {
        var tenants = found.ConvertAll(site => site.TenantId).Distinct().ToList();
        var calendars = (await companies.GetListAsync(company => tenants.Contains(company.TenantId)))
            .ToDictionary(company => company.TenantId ?? Guid.Empty, company => company.Calendar);
        return found.ToDictionary(site => site.Id, site => new SitePlanning(
            RecurrenceCalendar.Of(site, calendars.GetValueOrDefault(site.TenantId ?? Guid.Empty, WorkingCalendar.MondayToFriday)), site.IsActive));
    }
}

/// <summary>What plans have to know of their site.</summary>
/// <param name="Calendar">Its calendar.</param>
/// <param name="IsInService">Whether it is in service; nothing is carried out in one that is not.</param>
public sealed record SitePlanning(RecurrenceCalendar Calendar, bool IsInService);
