using Microsoft.Extensions.Localization;
using PropertySuite.FollowUps.Localization;
using PropertySuite.FollowUps.Permissions;
using PropertySuite.Paging;
using PropertySuite.ServiceDesk;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Localization;

namespace PropertySuite.FollowUps;

/// <summary>Callbacks (回访) in my work: handed to the person, or to nobody. Never about their own work.</summary>
public abstract class CallbackWorkItemProvider(ICallbackTaskRepository callbacks, IStringLocalizer<FollowUpsResource> texts) : IWorkItemProvider, ITransientDependency
{
    /// <inheritdoc />
    public WorkItemKind Kind { get; } = new(
        "callbacks",
        LocalizableString.Create<FollowUpsResource>("WorkItemKind:Callbacks"),
        CallbackTransitions.SubjectType,
        FollowUpsPermissions.Callbacks.Record,
        FollowUpsPermissions.Callbacks.Default,
        order: 20)
    {
        AtDayEnd = WorkItemDayEnd.IsMissed,
    };

    /// <inheritdoc />
    public abstract WorkItemScope Scope { get; }

    /// <inheritdoc />
    public bool MayBeUndated => false;

    /// <inheritdoc />
    public virtual async Task<Page<WorkItem>> GetPageAsync(WorkItemQuery query, PageRequest request)
        => (await callbacks.GetPageAsync(ToTasks(query), request)).Select(task => ToItem(task, query));

    /// <inheritdoc />
    public virtual async Task<WorkItemCount> CountAsync(WorkItemQuery query, int limit)
    {
        var (all, late) = await callbacks.CountAsync(ToTasks(query), limit);
        return new WorkItemCount(all, late);
    }

    /// <summary>Those that wait for the person.</summary>
    protected abstract CallbackTaskQuery Awaited(CallbackTaskQuery tasks, WorkItemPerson person);

    private CallbackTaskQuery ToTasks(WorkItemQuery query) => Awaited(
        new CallbackTaskQuery(query.LateOnly ? CallbackListKind.Overdue : CallbackListKind.Pending, query.Now)
        {
            SiteIds = query.SiteIds, DueBefore = query.DueBefore, MayBeRecordedBy = query.Person.UserId,
        },
        query.Person);

    private WorkItem ToItem(CallbackTask task, WorkItemQuery query) => new()
    {
        Id = task.Id,
        SiteId = task.SiteId,
        Number = task.SourceNumber,
        Title = task.Summary,
        Place = task.Location,
        Detail = task.ContactName,
        State = texts["Enum:CallbackState.Pending"],
        DueAt = task.DueAt,
        IsLate = task.DueAt < query.Now,
        ConcurrencyStamp = task.ConcurrencyStamp,
    };
}

/// <summary>Callbacks that were handed to the person.</summary>
public class OwnCallbackWorkItemProvider(ICallbackTaskRepository callbacks, IStringLocalizer<FollowUpsResource> texts) : CallbackWorkItemProvider(callbacks, texts)
{
    /// <inheritdoc />
    public override WorkItemScope Scope => WorkItemScope.Mine;

    /// <inheritdoc />
    protected override CallbackTaskQuery Awaited(CallbackTaskQuery tasks, WorkItemPerson person) => tasks with { AssigneeId = person.UserId };
}

/// <summary>Callbacks that anybody may make who calls back.</summary>
public class UnassignedCallbackWorkItemProvider(ICallbackTaskRepository callbacks, IStringLocalizer<FollowUpsResource> texts) : CallbackWorkItemProvider(callbacks, texts)
{
    /// <inheritdoc />
    public override WorkItemScope Scope => WorkItemScope.Team;

    /// <inheritdoc />
    protected override CallbackTaskQuery Awaited(CallbackTaskQuery tasks, WorkItemPerson person) => tasks with { Unassigned = true };
}
