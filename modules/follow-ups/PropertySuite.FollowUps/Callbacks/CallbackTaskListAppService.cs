using Microsoft.AspNetCore.Authorization;
using PropertySuite.FollowUps.Permissions;
using PropertySuite.Paging;
using Volo.Abp.Users;

namespace PropertySuite.FollowUps;

/// <inheritdoc cref="ICallbackTaskListAppService" />
[Authorize(FollowUpsPermissions.Callbacks.Default)]
public class CallbackTaskListAppService(ICallbackTaskRepository callbacks) : FollowUpsAppService, ICallbackTaskListAppService
{
    /// <inheritdoc />
    public virtual async Task<PageDto<CallbackTaskListItemDto>> GetListAsync(GetCallbackTaskListInput input)
    {
        var query = new CallbackTaskQuery(
            input.Kind, Clock.Now, input.SiteId, input.Mine ? CurrentUser.GetId() : null, input.Outcome, input.Text);
        var page = await callbacks.GetPageAsync(query, PageRequest.Of(input));
        var mayRecord = await AuthorizationService.IsGrantedAsync(FollowUpsPermissions.Callbacks.Record);
        return page.ToDto(task => CallbackTaskMapper.ToListItem(task, Clock.Now, mayRecord && CanRecord(task)));
    }

    /// <inheritdoc />
    public virtual async Task<CallbackCountsDto> GetCountsAsync(Guid? siteId = null)
    {
        var counts = await callbacks.GetCountsAsync(siteId, CurrentUser.Id, Clock.Now);
        return new CallbackCountsDto { Pending = counts.Pending, Overdue = counts.Overdue, Mine = counts.Mine };
    }

    private bool CanRecord(CallbackTask task)
        => task.Outcome is null && CurrentUser.Id is { } userId && task.MayBeRecordedBy(userId);
}
