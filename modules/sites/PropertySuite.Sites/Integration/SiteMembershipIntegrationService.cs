using Volo.Abp;
using Volo.Abp.Domain.Repositories;

namespace PropertySuite.Sites;

/// <inheritdoc cref="ISiteMembershipIntegrationService" />
[IntegrationService]
public class SiteMembershipIntegrationService(IRepository<SiteMembership, Guid> memberships)
    : SitesAppService, ISiteMembershipIntegrationService
{
    /// <inheritdoc />
    public virtual async Task<List<Guid>> GetUserIdsAsync(Guid siteId)
    {
        var query = await memberships.GetQueryableAsync();
        return await AsyncExecuter.ToListAsync(
            query.Where(membership => membership.SiteId == siteId).Select(membership => membership.UserId));
    }
}
