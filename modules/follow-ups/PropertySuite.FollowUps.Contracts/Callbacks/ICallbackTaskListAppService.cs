using PropertySuite.Paging;
using Volo.Abp.Application.Services;
using Volo.Abp.Content;

namespace PropertySuite.FollowUps;

/// <summary>Lists of callbacks (回访).</summary>
public interface ICallbackTaskListAppService : IApplicationService
{
    /// <summary>Callbacks by due time, the most urgent first; concluded ones newest first.</summary>
    Task<PageDto<CallbackTaskListItemDto>> GetListAsync(GetCallbackTaskListInput input);

    /// <summary>The same filter as a file; phone numbers in clear only if asked for, with permission <c>FollowUps.Callbacks.ViewContact</c>.</summary>
    Task<IRemoteStreamContent> GetExportAsync(GetCallbackTaskExportInput input);

    /// <summary>How many are pending, overdue, mine.</summary>
    Task<CallbackCountsDto> GetCountsAsync(Guid? siteId = null);
}
