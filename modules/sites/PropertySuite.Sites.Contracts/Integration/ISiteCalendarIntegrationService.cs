using Volo.Abp;
using Volo.Abp.Application.Services;

namespace PropertySuite.Sites;

/// <summary>Working days of sites.</summary>
[IntegrationService]
public interface ISiteCalendarIntegrationService : IApplicationService
{
    /// <summary>
    /// The moments that lie a number of working days after others, at the same time of the day. A start outside the service hours
    /// counts as the next opening: reported on Friday night, one working day later is Tuesday at opening time.
    /// </summary>
    /// <param name="siteId">A site in the caller's scope.</param>
    /// <param name="fromUtc">The starts, in UTC.</param>
    /// <param name="days">Working days to add, zero or more.</param>
    /// <returns>The moments in UTC, in the order of the starts.</returns>
    Task<List<DateTime>> AddWorkingDaysAsync(Guid siteId, IReadOnlyList<DateTime> fromUtc, int days);

    /// <summary>When a site serves between two moments, by its calendar and service hours of today, in order; what <see cref="WorkingTime"/> reckons with.</summary>
    /// <param name="siteId">A site in the caller's scope.</param>
    /// <param name="fromUtc">From when (UTC).</param>
    /// <param name="untilUtc">Until when (UTC), later than that.</param>
    Task<List<WorkingIntervalDto>> GetWorkingTimeAsync(Guid siteId, DateTime fromUtc, DateTime untilUtc);
}
