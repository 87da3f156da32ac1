using PropertySuite.Paging;
using Volo.Abp.Application.Services;

namespace PropertySuite.FollowUps;

/// <summary>Lists of callbacks (回访).</summary>
public interface ICallbackTaskListAppService : IApplicationService
{
    /// <summary>Callbacks by due time, the most urgent first; concluded ones newest first.</summary>
    Task<PageDto<CallbackTaskListItemDto>> GetListAsync(GetCallbackTaskListInput input);

    /// <summary>How many are pending, overdue, mine.</summary>
    Task<CallbackCountsDto> GetCountsAsync(Guid? siteId = null);
}
