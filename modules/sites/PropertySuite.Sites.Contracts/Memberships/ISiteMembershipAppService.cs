using PropertySuite.Paging;
using Volo.Abp.Application.Services;

namespace PropertySuite.Sites;

/// <summary>Who works in which site (HTTP: <c>/api/sites/site-membership</c>).</summary>
public interface ISiteMembershipAppService : IApplicationService
{
    /// <summary>Memberships of the sites in the caller's scope, newest first.</summary>
    Task<PageDto<SiteMembershipDto>> GetListAsync(GetSiteMembershipListInput input);

    /// <summary>Takes a user into a site.</summary>
    Task<SiteMembershipDto> CreateAsync(CreateSiteMembershipDto input);

    /// <summary>Takes a user out of a site.</summary>
    Task DeleteAsync(Guid id);
}
