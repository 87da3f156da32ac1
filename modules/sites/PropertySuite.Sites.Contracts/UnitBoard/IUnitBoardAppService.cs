using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace PropertySuite.Sites;

/// <summary>The unit board (楼盘图) (HTTP: <c>/api/sites/unit-board</c>): a building drawn as it stands, with what modules show of each unit.</summary>
public interface IUnitBoardAppService : IApplicationService
{
    /// <summary>The board of a building: its units in use by floor and entrance, with the layers that the caller may see.</summary>
    Task<UnitBoardDto> GetAsync(GetUnitBoardInput input);

    /// <summary>The buildings of a site in house-number order, with the number of their units and the figures of the layers of marks.</summary>
    Task<ListResultDto<UnitBoardBuildingDto>> GetBuildingsAsync(GetUnitBoardBuildingsInput input);
}
