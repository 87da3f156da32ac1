using PropertySuite.Paging;
using Volo.Abp.Application.Services;

namespace PropertySuite.Sites;

/// <summary>Zones (HTTP: <c>/api/sites/zone</c>).</summary>
public interface IZoneAppService : IApplicationService
{
    /// <summary>Zones by filter, in the order in which people count them.</summary>
    Task<PageDto<ZoneDto>> GetListAsync(GetZoneListInput input);

    /// <summary>Adds a zone to a site.</summary>
    Task<ZoneDto> CreateAsync(CreateZoneDto input);

    /// <summary>Changes a zone.</summary>
    Task<ZoneDto> UpdateAsync(Guid id, UpdateZoneDto input);

    /// <summary>Takes away a zone that holds no building and no unit.</summary>
    Task DeleteAsync(Guid id);
}
