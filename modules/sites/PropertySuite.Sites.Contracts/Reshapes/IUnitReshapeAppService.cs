using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace PropertySuite.Sites;

/// <summary>Splits and merges of units (HTTP: <c>/api/sites/unit-reshape</c>).</summary>
public interface IUnitReshapeAppService : IApplicationService
{
    /// <summary>The splits and merges that a unit was part of, the newest first.</summary>
    Task<ListResultDto<UnitReshapeDto>> GetOfUnitAsync(Guid unitId);

    /// <summary>Makes several units of one, which is one no longer.</summary>
    Task<UnitReshapeDto> SplitAsync(SplitUnitDto input);

    /// <summary>Makes one unit of several, which are units no longer.</summary>
    Task<UnitReshapeDto> MergeAsync(MergeUnitsDto input);
}
