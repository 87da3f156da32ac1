using PropertySuite.Paging;
using Volo.Abp.Application.Services;

namespace PropertySuite.Sites;

/// <summary>Posts that people are on duty at (值班岗位; HTTP: <c>/api/sites/duty-post</c>).</summary>
public interface IDutyPostAppService : IApplicationService
{
    /// <summary>Posts by name.</summary>
    Task<PageDto<DutyPostDto>> GetListAsync(GetDutyPostListInput input);

    /// <summary>Adds a post.</summary>
    Task<DutyPostDto> CreateAsync(CreateDutyPostDto input);

    /// <summary>Changes a post.</summary>
    Task<DutyPostDto> UpdateAsync(Guid id, UpdateDutyPostDto input);

    /// <summary>Takes away a post at which nobody was ever on duty; others are put out of use.</summary>
    Task DeleteAsync(Guid id);
}
