using PropertySuite.Paging;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Content;

namespace PropertySuite.Sites;

/// <summary>Who is on duty at which post, and when (值班; HTTP: <c>/api/sites/duty-shift</c>).</summary>
public interface IDutyShiftAppService : IApplicationService
{
    /// <summary>Shifts by filter, by their beginning unless the input says otherwise (from).</summary>
    Task<PageDto<DutyShiftDto>> GetListAsync(GetDutyShiftListInput input);

    /// <summary>The same filter as a file.</summary>
    Task<IRemoteStreamContent> GetExportAsync(GetDutyShiftExportInput input);

    /// <summary>A week of a site.</summary>
    Task<DutyWeekDto> GetWeekAsync(GetDutyWeekInput input);

    /// <summary>Who works in a site and can be put on duty, by name.</summary>
    Task<ListResultDto<SiteStaffDto>> GetStaffAsync(Guid siteId);

    /// <summary>Puts somebody on duty.</summary>
    Task<DutyShiftDto> CreateAsync(CreateDutyShiftDto input);

    /// <summary>Changes a shift.</summary>
    Task<DutyShiftDto> UpdateAsync(Guid id, UpdateDutyShiftDto input);

    /// <summary>Takes a shift out.</summary>
    Task DeleteAsync(Guid id);

    /// <summary>
    /// Copies a week to another one, each shift at the same time of the day by the clock of the site. What collides with a shift that is there is left out, so that
    /// copying twice adds nothing.
    /// </summary>
    Task<DutyWeekCopyDto> CopyWeekAsync(CopyDutyWeekDto input);
}
