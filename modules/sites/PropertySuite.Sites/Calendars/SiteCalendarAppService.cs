using Microsoft.AspNetCore.Authorization;
using PropertySuite.Concurrency;
using PropertySuite.Sites.Permissions;
using Volo.Abp.Content;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;

namespace PropertySuite.Sites;

/// <inheritdoc cref="ISiteCalendarAppService" />
[Authorize(SitesPermissions.Sites.Default)]
public class SiteCalendarAppService(IRepository<Site, Guid> sites, ICompanyCalendarRepository companyCalendars, CalendarDesk desk, ServiceTimeNews news)
    : SitesAppService, ISiteCalendarAppService
{
    /// <inheritdoc />
    public virtual async Task<SiteCalendarDto> GetAsync(Guid id)
    {
        var site = await sites.GetAsync(id);
        return ToDto(site, await companyCalendars.GetInForceAsync());
    }

    /// <inheritdoc />
    [Authorize(SitesPermissions.Sites.Update)]
    public virtual Task<SiteCalendarDto> UpdateWeekAsync(Guid id, UpdateSiteCalendarWeekDto input) => ChangeAsync(id, input, (site, _) => site
        .SetServiceHours(SiteMapper.FromDto(input.ServiceHours))
        .SetCalendar(site.Calendar.WithWeek(input.WorkingDays)));

    /// <inheritdoc />
    [Authorize(SitesPermissions.Sites.Update)]
    public virtual Task<SiteCalendarDto> UpdateDaysAsync(Guid id, UpdateCalendarDaysDto input)
    {
        var (set, asWeekday, asCompany) = CalendarDesk.Split(input);
        return ChangeAsync(id, input, (site, company) =>
        {
            // Where the company says nothing, there is nothing to take back.
            var takenBack = asWeekday.FindAll(date => company.Find(date) is not null);
            site.SetCalendar(site.Calendar.With(set, takenBack, [.. asCompany, .. asWeekday.Except(takenBack)]));
        });
    }

    /// <inheritdoc />
    public virtual async Task<CalendarPreviewDto> GetPublicHolidaysAsync(Guid id, int year) => desk.PreviewPublicHolidays(year, await DaysAsync(id));

    /// <inheritdoc />
    [Authorize(SitesPermissions.Sites.Update)]
    public virtual async Task<CalendarPreviewDto> ReadFileAsync(Guid id, IRemoteStreamContent file) => await desk.PreviewFileAsync(file, await DaysAsync(id));

    /// <inheritdoc />
    [Authorize(SitesPermissions.Sites.Update)]
    public virtual Task<SiteCalendarDto> TakeOverAsync(Guid id, TakeOverCalendarDaysDto input) => ChangeAsync(id, input, (site, company) =>
        site.SetCalendar(site.Calendar.With(CalendarDesk.TakeOver(input, CalendarDesk.DaysOf(company, site.Calendar)), [], [])));

    private async Task<List<CalendarDayInForceDto>> DaysAsync(Guid id)
    {
        var site = await sites.GetAsync(id);
        return CalendarDesk.DaysOf(await companyCalendars.GetInForceAsync(), site.Calendar);
    }

    private async Task<SiteCalendarDto> ChangeAsync(Guid id, IHasConcurrencyStamp shown, Action<Site, WorkingCalendar> change)
    {
        var site = await sites.GetAsync(id);
        site.CheckConcurrencyStamp(shown);
        var company = await companyCalendars.GetInForceAsync();
        change(site, company);
        await sites.UpdateAsync(site, autoSave: true);
        await news.TellAsync(site.Id);
        return ToDto(site, company);
    }

    private static SiteCalendarDto ToDto(Site site, WorkingCalendar company) => new()
    {
        Id = site.Id,
        WorkingDays = [.. site.Calendar.WorkingDays ?? company.WorkingDays],
        InheritsWeek = site.Calendar.WorkingDays is null,
        CompanyWorkingDays = [.. company.WorkingDays],
        Days = CalendarDesk.DaysOf(company, site.Calendar),
        PublicHolidayYears = [.. PublicHolidayCalendar.Years],
        ServiceHours = SiteMapper.ToDto(site.ServiceHours),
        ConcurrencyStamp = site.ConcurrencyStamp,
    };
}
