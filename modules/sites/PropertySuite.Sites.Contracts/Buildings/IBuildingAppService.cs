using PropertySuite.Paging;
using Volo.Abp.Application.Services;

namespace PropertySuite.Sites;

/// <summary>Buildings (HTTP: <c>/api/sites/building</c>).</summary>
public interface IBuildingAppService : IApplicationService
{
    /// <summary>One building.</summary>
    Task<BuildingDto> GetAsync(Guid id);

    /// <summary>Buildings by filter; sorted in house-number order unless the input says otherwise (code, name).</summary>
    Task<PageDto<BuildingDto>> GetListAsync(GetBuildingListInput input);

    /// <summary>Adds a building to a site.</summary>
    Task<BuildingDto> CreateAsync(CreateBuildingDto input);

    /// <summary>Changes a building.</summary>
    Task<BuildingDto> UpdateAsync(Guid id, UpdateBuildingDto input);
}
