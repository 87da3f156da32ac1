using Volo.Abp;
using Volo.Abp.Application.Services;

namespace PropertySuite.Sites;

/// <summary>Sites for other modules; answers within the caller's site scope.</summary>
[IntegrationService]
public interface ISiteIntegrationService : IApplicationService
{
    /// <summary>The sites with these ids that exist, in no order.</summary>
    Task<List<SiteSummaryDto>> GetListAsync(IReadOnlyCollection<Guid> ids);

    /// <summary>All sites of the caller's scope, by code.</summary>
    Task<List<SiteSummaryDto>> GetAllAsync();

    /// <summary>One site, or null.</summary>
    Task<SiteSummaryDto?> FindAsync(Guid id);
}
