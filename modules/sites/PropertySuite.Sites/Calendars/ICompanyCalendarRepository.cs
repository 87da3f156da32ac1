using Volo.Abp.Domain.Repositories;

namespace PropertySuite.Sites;

/// <summary>The calendars of companies.</summary>
public interface ICompanyCalendarRepository : IRepository<CompanyCalendar, Guid>
{
    /// <summary>
    /// What counts below all sites of the current company. One row, whatever the number of sites; read anew by each who asks, so that a change counts at
    /// once in every host.
    /// </summary>
    Task<WorkingCalendar> GetInForceAsync(CancellationToken cancellationToken = default);

    /// <summary>The company's row; makes an empty one where there is none, once, however many ask at the same time.</summary>
    Task<CompanyCalendar> GetOrAddAsync(CancellationToken cancellationToken = default);
}
