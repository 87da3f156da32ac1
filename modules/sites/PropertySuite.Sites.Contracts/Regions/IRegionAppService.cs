using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace PropertySuite.Sites;

/// <summary>
/// Regions of the company (HTTP: <c>/api/sites/region</c>). Who works in some sites sees the regions that these lie in, and counts only these; changing them
/// is for who sees all sites.
/// </summary>
public interface IRegionAppService : IApplicationService
{
    /// <summary>All regions that the caller sees, by name.</summary>
    Task<ListResultDto<RegionDto>> GetListAsync(GetRegionListInput input);

    /// <summary>Adds a region.</summary>
    Task<RegionDto> CreateAsync(CreateRegionDto input);

    /// <summary>Renames a region, or moves it with all that it holds.</summary>
    Task<RegionDto> UpdateAsync(Guid id, UpdateRegionDto input);

    /// <summary>Takes away a region that holds neither regions nor sites.</summary>
    Task DeleteAsync(Guid id);
}
