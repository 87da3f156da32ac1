using PropertySuite.Validation;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace PropertySuite.ServiceDesk;

/// <summary>The check at the end of the day (下班前检查): what is unfinished has a note, what is incomplete and what was missed is seen.</summary>
public interface IDayCheckAppService : IApplicationService
{
    /// <summary>What the caller's check of today finds.</summary>
    Task<DayCheckDto> GetAsync();

    /// <summary>Records that the caller has done the check of today; once, again gives the same.</summary>
    Task<DayCheckDto> ConfirmAsync();

    /// <summary>
    /// Who of a site has done the check of a day, and who was to: whoever had a shift of the site then, or has something in hand there. Who is away is marked; those who
    /// have nothing of the site to check are left out.
    /// </summary>
    /// <param name="siteId">The site.</param>
    /// <param name="day">The day; today by the site's clock when null.</param>
    Task<ListResultDto<ColleagueDayCheckDto>> GetOfSiteAsync(Guid siteId, [PlausibleTime] DateOnly? day = null);
}
