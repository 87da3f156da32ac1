using Volo.Abp;
using Volo.Abp.Application.Services;

namespace PropertySuite.Sites;

/// <summary>Who is on duty, for other modules: whom to give work, whom to escalate to; answers within the caller's site scope.</summary>
[IntegrationService]
public interface IDutyIntegrationService : IApplicationService
{
    /// <summary>
    /// Who is on duty in a site at a moment, by post and name. For whoever is away then stands their stand-in; without one, nobody. A fixed number of statements.
    /// </summary>
    /// <param name="siteId">The site.</param>
    /// <param name="at">The moment (UTC).</param>
    /// <param name="role">Only at posts that do the work of this role.</param>
    /// <param name="postId">Only at this post.</param>
    Task<List<OnDutyPersonDto>> GetOnDutyAsync(Guid siteId, DateTime at, string? role = null, Guid? postId = null);
}

/// <summary>Somebody who is on duty.</summary>
public class OnDutyPersonDto : SiteStaffDto
{
    /// <summary>The post.</summary>
    public Guid PostId { get; set; }

    /// <summary>Name of the post.</summary>
    public string PostName { get; set; } = "";

    /// <summary>Code of the role whose work is done there.</summary>
    public string Role { get; set; } = "";

    /// <summary>From when (UTC).</summary>
    public DateTime From { get; set; }

    /// <summary>Until when (UTC), not included.</summary>
    public DateTime To { get; set; }

    /// <summary>For whom they stand in; null when it is their own shift.</summary>
    public Guid? StandsInForId { get; set; }
}
