using Microsoft.AspNetCore.Authorization;
using PropertySuite.Concurrency;
using PropertySuite.Sites.Permissions;
using Volo.Abp.Content;
using Volo.Abp.Domain.Entities;

namespace PropertySuite.Sites;

/// <inheritdoc cref="ICompanyCalendarAppService" />
[Authorize(SitesPermissions.CompanyCalendar.Default)]
public class CompanyCalendarAppService(ICompanyCalendarRepository calendars, CalendarDesk desk, ServiceTimeNews news)
    : SitesAppService, ICompanyCalendarAppService
{
    /// <inheritdoc />
    public virtual async Task<WorkingCalendarDto> GetAsync() => ToDto(await calendars.FindAsync(calendar => true));

    /// <inheritdoc />
    [Authorize(SitesPermissions.CompanyCalendar.Update)]
    public virtual Task<WorkingCalendarDto> UpdateWeekAsync(UpdateCompanyCalendarWeekDto input) =>
        ChangeAsync(input, calendar => calendar.WithWeek(input.WorkingDays));

    /// <inheritdoc />
    [Authorize(SitesPermissions.CompanyCalendar.Update)]
    public virtual Task<WorkingCalendarDto> UpdateDaysAsync(UpdateCalendarDaysDto input)
    {
        var (set, asWeekday, asCompany) = CalendarDesk.Split(input);
        return ChangeAsync(input, calendar => calendar.With(set, [.. asWeekday, .. asCompany]));
    }

    /// <inheritdoc />
    public virtual async Task<CalendarPreviewDto> GetPublicHolidaysAsync(int year) =>
        desk.PreviewPublicHolidays(year, CalendarDesk.DaysOf(await calendars.GetInForceAsync()));

    /// <inheritdoc />
    [Authorize(SitesPermissions.CompanyCalendar.Update)]
    public virtual async Task<CalendarPreviewDto> ReadFileAsync(IRemoteStreamContent file) =>
        await desk.PreviewFileAsync(file, CalendarDesk.DaysOf(await calendars.GetInForceAsync()));

    /// <inheritdoc />
    [Authorize(SitesPermissions.CompanyCalendar.Update)]
    public virtual Task<WorkingCalendarDto> TakeOverAsync(TakeOverCalendarDaysDto input) =>
        ChangeAsync(input, calendar => calendar.With(CalendarDesk.TakeOver(input, CalendarDesk.DaysOf(calendar)), []));

    private async Task<WorkingCalendarDto> ChangeAsync(IHasConcurrencyStamp shown, Func<WorkingCalendar, WorkingCalendar> change)
    {
        SiteScope.CheckAllSites();
        var own = await calendars.GetOrAddAsync();
        (own.IsChanged ? own : null).CheckConcurrencyStamp(shown);
        own.SetCalendar(change(own.Calendar));
        await calendars.UpdateAsync(own, autoSave: true);
        await news.TellAsync(siteId: null);
        return ToDto(own);
    }

    private static WorkingCalendarDto ToDto(CompanyCalendar? own)
    {
        var calendar = own?.Calendar ?? WorkingCalendar.MondayToFriday;
        return new WorkingCalendarDto
        {
            WorkingDays = [.. calendar.WorkingDays],
            Days = CalendarDesk.DaysOf(calendar),
            PublicHolidayYears = [.. PublicHolidayCalendar.Years],
            ConcurrencyStamp = own is { IsChanged: true } ? own.ConcurrencyStamp : "",
        };
    }
}
