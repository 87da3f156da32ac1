using PropertySuite.Paging;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace PropertySuite.Repairs;

/// <summary>
/// What the home page (工作台) shows of repairs. Each figure has a list behind it, which finds the same orders by the same filter.
/// </summary>
public interface IRepairDashboardAppService : IApplicationService
{
    /// <summary>How many orders are late, become so soon, or are nobody's.</summary>
    /// <param name="siteId">One site; all of the caller's when null.</param>
    Task<RepairFiguresDto> GetFiguresAsync(Guid? siteId = null);

    /// <summary>
    /// The appointments of today, by the clock of each site, the earliest first; cancelled ones too, so that nobody goes there. Who lacks <c>Repairs.Orders.ViewAll</c> gets
    /// their own.
    /// </summary>
    /// <param name="siteId">One site; all of the caller's when null.</param>
    Task<PageDto<RepairOrderListItemDto>> GetAppointmentsAsync(Guid? siteId = null);

    /// <summary>What came in and what was finished on each of the last seven days, by the clock of each site; today is the last.</summary>
    /// <param name="siteId">One site; all of the caller's when null.</param>
    Task<RepairWeekDto> GetWeekAsync(Guid? siteId = null);

    /// <summary>How busy the technicians of a site are today, the busiest first and who is away last.</summary>
    Task<ListResultDto<TechnicianLoadDto>> GetLoadAsync(Guid siteId);
}
