using Volo.Abp;
using Volo.Abp.Domain.Repositories;

namespace PropertySuite.Sites;

/// <inheritdoc cref="ISiteCalendarIntegrationService" />
[IntegrationService]
public class SiteCalendarIntegrationService(IRepository<Site, Guid> sites) : SitesAppService, ISiteCalendarIntegrationService
{
    /// <inheritdoc />
    public virtual async Task<DateTime> AddWorkingDaysAsync(Guid siteId, DateTime fromUtc, int days) =>
        (await sites.GetAsync(siteId)).AddWorkingDays(fromUtc, days);
}
