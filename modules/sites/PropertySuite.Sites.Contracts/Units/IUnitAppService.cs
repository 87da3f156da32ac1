using PropertySuite.Paging;
using Volo.Abp.Application.Services;
using Volo.Abp.Content;

namespace PropertySuite.Sites;

/// <summary>Units (HTTP: <c>/api/sites/unit</c>).</summary>
public interface IUnitAppService : IApplicationService
{
    /// <summary>One unit.</summary>
    Task<UnitDto> GetAsync(Guid id);

    /// <summary>
    /// Units by filter; in house-number order unless the input says otherwise (code, grossAreaInSquareMetres, occupancy, handedOverOn).
    /// </summary>
    Task<PageDto<UnitDto>> GetListAsync(GetUnitListInput input);

    /// <summary>The same filter as a file.</summary>
    Task<IRemoteStreamContent> GetExportAsync(GetUnitExportInput input);

    /// <summary>Adds a unit.</summary>
    Task<UnitDto> CreateAsync(CreateUnitDto input);

    /// <summary>Changes a unit.</summary>
    Task<UnitDto> UpdateAsync(Guid id, UpdateUnitDto input);

    /// <summary>Makes the same changes of many units, all or none.</summary>
    Task ChangeManyAsync(ChangeUnitsDto input);
}
