using Microsoft.AspNetCore.Authorization;
using PropertySuite.FollowUps.Permissions;
using PropertySuite.ServiceDesk;
using Volo.Abp.Users;

namespace PropertySuite.FollowUps;

/// <inheritdoc cref="ICallbackTaskListAppService" />
[Authorize(FollowUpsPermissions.Callbacks.Default)]
public class CallbackTaskListAppService(ICallbackTaskRepository callbacks) : FollowUpsAppService, ICallbackTaskListAppService
{
    private const int CountLimit = 10_000;

    /// <inheritdoc />
    public virtual async Task<CallbackTaskPageDto> GetListAsync(GetCallbackTaskListInput input)
    {
        var query = new CallbackTaskQuery(
            input.Kind, Clock.Now, input.SiteId, input.Mine ? CurrentUser.GetId() : null, input.Outcome, input.Text);
        var tasks = await callbacks.GetPageAsync(query, KeysetCursor.Parse(input.Cursor), input.MaxResultCount + 1);
        var hasMore = tasks.Count > input.MaxResultCount;
        var page = tasks.Take(input.MaxResultCount).ToList();
        var mayRecord = await AuthorizationService.IsGrantedAsync(FollowUpsPermissions.Callbacks.Record);
        return new CallbackTaskPageDto
        {
            Items = page.ConvertAll(task => CallbackTaskMapper.ToListItem(task, Clock.Now, mayRecord && CanRecord(task))),
            TotalCount = await callbacks.CountUpToAsync(query, CountLimit),
            NextCursor = hasMore ? CursorOf(page[^1], input.Kind).ToString() : null,
        };
    }

    /// <inheritdoc />
    public virtual async Task<CallbackCountsDto> GetCountsAsync(Guid? siteId = null)
    {
        var counts = await callbacks.GetCountsAsync(siteId, CurrentUser.Id, Clock.Now);
        return new CallbackCountsDto { Pending = counts.Pending, Overdue = counts.Overdue, Mine = counts.Mine };
    }

    private static KeysetCursor CursorOf(CallbackTask task, CallbackListKind kind)
        => new(kind == CallbackListKind.Concluded ? task.ConcludedAt!.Value : task.DueAt, task.Id);

    private bool CanRecord(CallbackTask task)
        => task.Outcome is null && CurrentUser.Id is { } userId && task.MayBeRecordedBy(userId);
}
