using Volo.Abp.Application.Services;
using Volo.Abp.Content;

namespace PropertySuite.Sites;

/// <summary>
/// The working calendar of the company, which all its sites inherit (HTTP: <c>/api/sites/company-calendar</c>). It is changed by who sees all sites.
/// </summary>
public interface ICompanyCalendarAppService : IApplicationService
{
    /// <summary>The calendar; Monday to Friday without holidays until somebody says otherwise.</summary>
    Task<WorkingCalendarDto> GetAsync();

    /// <summary>Changes the weekly pattern.</summary>
    Task<WorkingCalendarDto> UpdateWeekAsync(UpdateCompanyCalendarWeekDto input);

    /// <summary>Changes days by hand.</summary>
    Task<WorkingCalendarDto> UpdateDaysAsync(UpdateCalendarDaysDto input);

    /// <summary>What taking over the public holidays of a year would change.</summary>
    /// <exception cref="Volo.Abp.Domain.Entities.EntityNotFoundException">The product does not know that year.</exception>
    Task<CalendarPreviewDto> GetPublicHolidaysAsync(int year);

    /// <summary>Reads a file of holidays and make-up days (xlsx, xls or csv; multipart, field <c>file</c>) and says what taking them over would change.</summary>
    Task<CalendarPreviewDto> ReadFileAsync(IRemoteStreamContent file);

    /// <summary>Takes days over.</summary>
    /// <exception cref="Volo.Abp.BusinessException"><see cref="SitesErrorCodes.CalendarDaysDiffer"/>: somebody set days differently that are not named as replaced.</exception>
    Task<WorkingCalendarDto> TakeOverAsync(TakeOverCalendarDaysDto input);
}
