using PropertySuite.Paging;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Content;

namespace PropertySuite.ServiceDesk;

/// <summary>My work (我的待办): all that waits for somebody or their role, of every module.</summary>
public interface IMyWorkAppService : IApplicationService
{
    /// <summary>What waits, the first due first, what has no due time last. A page counts nothing (its total is 0): how much there is, the counts say.</summary>
    Task<PageDto<WorkItemDto>> GetListAsync(GetMyWorkListInput input);

    /// <summary>How much of each kind waits, in the same filter.</summary>
    Task<MyWorkCountsDto> GetCountsAsync(GetMyWorkCountsInput input);

    /// <summary>The same filter as a file.</summary>
    Task<IRemoteStreamContent> GetExportAsync(GetMyWorkExportInput input);

    /// <summary>The people of a site whose work the caller may look at.</summary>
    Task<ListResultDto<MyWorkColleagueDto>> GetColleaguesAsync(Guid siteId);
}
