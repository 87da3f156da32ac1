using Volo.Abp.Application.Services;
using Volo.Abp.Content;

namespace PropertySuite.Sites;

/// <summary>The working calendars of sites, each laid over the company's (HTTP: <c>/api/sites/site-calendar</c>).</summary>
public interface ISiteCalendarAppService : IApplicationService
{
    /// <summary>The calendar that counts at a site.</summary>
    Task<SiteCalendarDto> GetAsync(Guid id);

    /// <summary>Changes the site's weekly pattern, or gives it back to the company, and its service hours.</summary>
    Task<SiteCalendarDto> UpdateWeekAsync(Guid id, UpdateSiteCalendarWeekDto input);

    /// <summary>Changes days of the site by hand, or gives them back to the company.</summary>
    Task<SiteCalendarDto> UpdateDaysAsync(Guid id, UpdateCalendarDaysDto input);

    /// <summary>What taking over the public holidays of a year would change at this site.</summary>
    /// <exception cref="Volo.Abp.Domain.Entities.EntityNotFoundException">The product does not know that year.</exception>
    Task<CalendarPreviewDto> GetPublicHolidaysAsync(Guid id, int year);

    /// <summary>Reads a file of holidays and make-up days (xlsx, xls or csv; multipart, field <c>file</c>) and says what taking them over would change.</summary>
    Task<CalendarPreviewDto> ReadFileAsync(Guid id, IRemoteStreamContent file);

    /// <summary>Takes days over as the site's own.</summary>
    /// <exception cref="Volo.Abp.BusinessException"><see cref="SitesErrorCodes.CalendarDaysDiffer"/>: somebody set days differently that are not named as replaced.</exception>
    Task<SiteCalendarDto> TakeOverAsync(Guid id, TakeOverCalendarDaysDto input);
}
