using Volo.Abp;
using Volo.Abp.Application.Services;

namespace PropertySuite.Sites;

/// <summary>Who works where, for other modules; answers within the caller's site scope.</summary>
[IntegrationService]
public interface ISiteMembershipIntegrationService : IApplicationService
{
    /// <summary>
    /// The active users who work in the site, as members or by way of a region, by name; none for a site outside the caller's scope. Who sees all sites, and works in
    /// none of them more than in others, is not among them, but can be given work (<see cref="CanWorkInAsync"/>).
    /// </summary>
    Task<List<SiteStaffDto>> GetStaffAsync(Guid siteId);

    /// <summary>Whether every site that the user works in is in the caller's scope.</summary>
    Task<bool> IsInScopeAsync(Guid userId);

    /// <summary>Whether a user is an active one of the company and works in the site: as a member, by way of a region, or since they see all sites.</summary>
    Task<bool> WorksInAsync(Guid userId, Guid siteId);

    /// <summary>Which of these users are active ones of the company and work in the site, as <see cref="WorksInAsync"/> has it.</summary>
    Task<HashSet<Guid>> FindWorkingInAsync(Guid siteId, IReadOnlyCollection<Guid> userIds);

    /// <summary>Refuses users who do not work in the site.</summary>
    /// <exception cref="BusinessException"><see cref="SitesErrorCodes.NotOfTheSite"/>.</exception>
    Task CheckWorkInAsync(Guid siteId, IReadOnlyCollection<Guid> userIds);

    /// <summary>
    /// Whether work of a site can be given to a user: an active one of the company who has the permission and works there, or sees all sites.
    /// </summary>
    Task<bool> CanWorkInAsync(Guid userId, Guid siteId, string permissionName);

    /// <summary>The sites in which a user works, as a member or by way of a region, as far as they are in the caller's scope; or that they see all sites.</summary>
    Task<UserSitesDto> GetSitesAsync(Guid userId);

    /// <summary>Takes a user into sites that they do not work in yet.</summary>
    Task AddAsync(Guid userId, IReadOnlyCollection<Guid> siteIds);

    /// <summary>
    /// Which roles somebody holds at which sites: somebody active who works there, as a member or by way of a region, or who sees all sites by that role. Sites outside
    /// the caller's scope are not in the answer.
    /// </summary>
    Task<List<HeldRoleDto>> GetHeldRolesAsync(IReadOnlyCollection<Guid> siteIds, IReadOnlyCollection<string> roles);
}
