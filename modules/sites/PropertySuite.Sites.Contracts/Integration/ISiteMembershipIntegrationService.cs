using Volo.Abp;
using Volo.Abp.Application.Services;

namespace PropertySuite.Sites;

/// <summary>Who works where, for other modules; answers within the caller's site scope.</summary>
[IntegrationService]
public interface ISiteMembershipIntegrationService : IApplicationService
{
    /// <summary>Ids of the users who are members of the site, in no order; empty for a site outside the caller's scope.</summary>
    Task<List<Guid>> GetUserIdsAsync(Guid siteId);

    /// <summary>Whether every site that the user works in is in the caller's scope.</summary>
    Task<bool> IsInScopeAsync(Guid userId);

    /// <summary>Takes a user into sites that they do not work in yet.</summary>
    Task AddAsync(Guid userId, IReadOnlyCollection<Guid> siteIds);
}
