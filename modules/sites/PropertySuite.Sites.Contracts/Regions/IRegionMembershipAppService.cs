using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace PropertySuite.Sites;

/// <summary>Who works in all sites of a region (HTTP: <c>/api/sites/region-membership</c>); for who sees all sites.</summary>
public interface IRegionMembershipAppService : IApplicationService
{
    /// <summary>Memberships of the company's regions; a company has hundreds at most.</summary>
    Task<ListResultDto<RegionMembershipDto>> GetListAsync(GetRegionMembershipListInput input);

    /// <summary>Takes a user into a region.</summary>
    Task<RegionMembershipDto> CreateAsync(CreateRegionMembershipDto input);

    /// <summary>Takes a user out of a region.</summary>
    Task DeleteAsync(Guid id);
}
