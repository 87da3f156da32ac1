using Microsoft.Extensions.Localization;
using PropertySuite.Paging;
using PropertySuite.ServiceDesk.Localization;
using PropertySuite.ServiceDesk.Permissions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Localization;

namespace PropertySuite.ServiceDesk;

/// <summary>Tasks (交办) in my work: for the person, for their roles, for their departments.</summary>
public abstract class WorkTaskWorkItemProvider(WorkTaskAwaited awaited, IWorkTaskRepository tasks, WorkTaskPeople people, IStringLocalizer<ServiceDeskResource> texts)
    : IWorkItemProvider, ITransientDependency
{
    /// <inheritdoc />
    public WorkItemKind Kind { get; } = new(
        "tasks",
        LocalizableString.Create<ServiceDeskResource>("WorkItemKind:Tasks"),
        WorkTaskConsts.SubjectType,
        ServiceDeskPermissions.WorkTasks.Default,
        ServiceDeskPermissions.WorkTasks.ViewAll,
        order: 30)
    {
        AsksFor = [ServiceDeskPermissions.WorkTasks.Execute],
        AtDayEnd = WorkItemDayEnd.NeedsNote,
    };

    /// <inheritdoc />
    public WorkItemScope Scope => awaited == WorkTaskAwaited.User ? WorkItemScope.Mine : WorkItemScope.Team;

    /// <inheritdoc />
    public bool MayBeUndated => false;

    /// <inheritdoc />
    public virtual async Task<Page<WorkItem>> GetPageAsync(WorkItemQuery query, PageRequest request)
        => (await tasks.GetPageAsync(await ToQueryAsync(query), request, task => task)).Select(task => ToItem(task, query));

    /// <inheritdoc />
    public virtual async Task<WorkItemCount> CountAsync(WorkItemQuery query, int limit)
    {
        var (all, late) = await tasks.CountAsync(await ToQueryAsync(query), limit);
        return new WorkItemCount(all, late);
    }

    private async Task<WorkTaskQuery> ToQueryAsync(WorkItemQuery query) => new()
    {
        // Whoever a task waits for sees it.
        Reader = new WorkTaskReader(
            query.Person.UserId,
            query.Person.Roles,
            awaited == WorkTaskAwaited.Department ? await people.GetDepartmentIdsAsync(query.Person.UserId) : [],
            SeesAll: true),
        Now = query.Now,
        Awaited = awaited,
        SiteIds = query.SiteIds,
        UndoneOnly = query.InHandOnly,
        OverdueOnly = query.LateOnly,
        DueBefore = query.DueBefore,
    };

    private WorkItem ToItem(WorkTask task, WorkItemQuery query) => new()
    {
        Id = task.Id,
        SiteId = task.SiteId,
        Number = task.Number,
        Title = task.Title,
        Detail = task.State == WorkTaskState.Done ? task.Result : task.GiverName,
        State = texts[$"Enum:WorkTaskState.{task.State}"],
        DueAt = task.DueAt,
        IsLate = task.DueAt < query.Now && task.State != WorkTaskState.Done,
        Actions = task.State == WorkTaskState.Given && query.Person.May(ServiceDeskPermissions.WorkTasks.Execute)
            ? [nameof(WorkTaskAction.Accept), nameof(WorkTaskAction.Refuse)]
            : [],
        ConcurrencyStamp = task.ConcurrencyStamp,
    };
}

/// <summary>Tasks that wait for the person.</summary>
public class OwnWorkTaskWorkItemProvider(IWorkTaskRepository tasks, WorkTaskPeople people, IStringLocalizer<ServiceDeskResource> texts)
    : WorkTaskWorkItemProvider(WorkTaskAwaited.User, tasks, people, texts);

/// <summary>Tasks that wait for a role of theirs.</summary>
public class RoleWorkTaskWorkItemProvider(IWorkTaskRepository tasks, WorkTaskPeople people, IStringLocalizer<ServiceDeskResource> texts)
    : WorkTaskWorkItemProvider(WorkTaskAwaited.Role, tasks, people, texts);

/// <summary>Tasks that wait for a department of theirs.</summary>
public class DepartmentWorkTaskWorkItemProvider(IWorkTaskRepository tasks, WorkTaskPeople people, IStringLocalizer<ServiceDeskResource> texts)
    : WorkTaskWorkItemProvider(WorkTaskAwaited.Department, tasks, people, texts);
