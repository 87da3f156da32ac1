using PropertySuite.Paging;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Content;

namespace PropertySuite.Sites;

/// <summary>Who of the staff is responsible for which place (责任分区; HTTP: <c>/api/sites/responsibility</c>).</summary>
public interface IResponsibilityAppService : IApplicationService
{
    /// <summary>Responsibilities by filter, newest first unless the input says otherwise (creationTime).</summary>
    Task<PageDto<ResponsibilityDto>> GetListAsync(GetResponsibilityListInput input);

    /// <summary>The same filter as a file.</summary>
    Task<IRemoteStreamContent> GetExportAsync(GetResponsibilityExportInput input);

    /// <summary>Who works in a site and can become responsible, by name.</summary>
    Task<ListResultDto<SiteStaffDto>> GetStaffAsync(Guid siteId);

    /// <summary>Who is responsible for a unit, the nearest first; for everybody who works in its site.</summary>
    Task<ListResultDto<ResponsiblePersonDto>> GetOfUnitAsync(Guid unitId);

    /// <summary>Somebody becomes responsible.</summary>
    Task<ResponsibilityDto> CreateAsync(CreateResponsibilityDto input);

    /// <summary>Changes what somebody is responsible for.</summary>
    Task<ResponsibilityDto> UpdateAsync(Guid id, UpdateResponsibilityDto input);

    /// <summary>Somebody is responsible no longer.</summary>
    Task DeleteAsync(Guid id);
}
