using PropertySuite.Paging;
using Volo.Abp.Application.Services;
using Volo.Abp.Content;

namespace PropertySuite.Sites;

/// <summary>Buildings (HTTP: <c>/api/sites/building</c>).</summary>
public interface IBuildingAppService : IApplicationService
{
    /// <summary>One building.</summary>
    Task<BuildingDto> GetAsync(Guid id);

    /// <summary>Buildings by filter; sorted in house-number order unless the input says otherwise (code, name).</summary>
    Task<PageDto<BuildingDto>> GetListAsync(GetBuildingListInput input);

    /// <summary>The same filter as a file.</summary>
    Task<IRemoteStreamContent> GetExportAsync(GetBuildingExportInput input);

    /// <summary>Adds a building to a site.</summary>
    Task<BuildingDto> CreateAsync(CreateBuildingDto input);

    /// <summary>Changes a building.</summary>
    Task<BuildingDto> UpdateAsync(Guid id, UpdateBuildingDto input);

    /// <summary>What a plan of units comes to; nothing is made.</summary>
    Task<UnitPlanDto> PreviewUnitsAsync(Guid id, PreviewUnitsDto input);

    /// <summary>
    /// Makes the units of a plan that the building does not have yet, all or none; those that it has stay as they are, so that it can be repeated.
    /// </summary>
    /// <returns>What the plan came to: the new ones are those that were made.</returns>
    Task<UnitPlanDto> GenerateUnitsAsync(Guid id, GenerateUnitsDto input);
}
