using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PropertySuite.EntityFrameworkCore;
using PropertySuite.Paging;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;

namespace PropertySuite.ServiceDesk;

/// <inheritdoc cref="IWorkTaskRepository" />
public class EfCoreWorkTaskRepository(IDbContextProvider<IServiceDeskDbContext> contextProvider)
    : EfCoreRepository<IServiceDeskDbContext, WorkTask, Guid>(contextProvider), IWorkTaskRepository
{
    private static readonly ListOrder<WorkTask> Order = new ListOrder<WorkTask>(task => task.Id, "dueAt")
        .Add("dueAt", task => task.DueAt)
        .Add("creationTime", task => task.CreationTime);

    /// <inheritdoc />
    public virtual async Task<Page<T>> GetPageAsync<T>(
        WorkTaskQuery query, PageRequest request, Expression<Func<WorkTask, T>> select, CancellationToken cancellationToken = default)
        => await Order.GetPageAsync(Filter((await GetDbSetAsync()).AsNoTracking(), query), request, select, GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task<(int All, int Late)> CountAsync(WorkTaskQuery query, int limit, CancellationToken cancellationToken = default)
        => await Order.Sort(Filter(await GetDbSetAsync(), query), sorting: null)
            .CountUpToAsync(task => task.DueAt < query.Now && task.State != WorkTaskState.Done, limit, GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task<bool> IsVisibleAsync(Guid id, WorkTaskReader reader, CancellationToken cancellationToken = default)
        => await Visible(await GetDbSetAsync(), reader).AnyAsync(task => task.Id == id, GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task<List<WorkTask>> GetInHandsOfAsync(IReadOnlyCollection<Guid> siteIds, Guid userId, CancellationToken cancellationToken = default)
        => await (await GetDbSetAsync())
            .Where(task => siteIds.Contains(task.SiteId) && task.AwaitedUserId == userId)
            .Where(task => task.State == WorkTaskState.Given || task.State == WorkTaskState.Accepted)
            .OrderBy(task => task.DueAt)
            .ThenBy(task => task.Id)
            .ToListAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task<List<WorkTask>> GetOpenGivenByAsync(IReadOnlyCollection<Guid> siteIds, Guid userId, CancellationToken cancellationToken = default)
        => await (await GetDbSetAsync())
            .Where(task => siteIds.Contains(task.SiteId) && task.GiverId == userId && task.State < WorkTaskState.Verified)
            .OrderBy(task => task.DueAt)
            .ThenBy(task => task.Id)
            .ToListAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task<Guid?> ClaimKeyAsync(Guid key, CancellationToken cancellationToken = default)
    {
        await (await GetDbContextAsync()).Database.LockAsync($"{WorkTaskConsts.SubjectType}/{key}", GetCancellationToken(cancellationToken));
        return await (await GetDbSetAsync())
            .Where(task => task.ClientKey == key)
            .Select(task => (Guid?)task.Id)
            .SingleOrDefaultAsync(GetCancellationToken(cancellationToken));
    }

    private static IQueryable<WorkTask> Filter(IQueryable<WorkTask> tasks, WorkTaskQuery query)
        => Awaited(OfKind(Visible(tasks, query.Reader), query), query)
            .WhereContains(task => task.SearchText, query.Text)
            .WhereIf(query.SiteId.HasValue, task => task.SiteId == query.SiteId)
            .WhereIf(query.SiteIds is not null, task => query.SiteIds!.Contains(task.SiteId))
            .WhereIf(query.States.Count > 0, task => query.States.Contains(task.State))
            .WhereIf(query.Kind is not null, task => task.Kind == query.Kind)
            .WhereIf(query.AssigneeId.HasValue, task => task.AssigneeId == query.AssigneeId)
            .WhereIf(query.OpenOnly, task => task.State < WorkTaskState.Verified)
            .WhereIf(query.UndoneOnly, task => task.State != WorkTaskState.Done)
            .WhereIf(query.OverdueOnly, task => task.DueAt < query.Now && task.State < WorkTaskState.Verified && task.State != WorkTaskState.Done)
            .WhereIf(query.DueFrom.HasValue, task => task.DueAt >= query.DueFrom)
            .WhereIf(query.DueBefore.HasValue, task => task.DueAt < query.DueBefore)
            .WhereIf(query.SubjectId.HasValue, task => task.SubjectId == query.SubjectId);

    /// <summary>What waits for the reader, or for a role or department of theirs, stands in indexes of the open tasks.</summary>
    private static IQueryable<WorkTask> OfKind(IQueryable<WorkTask> tasks, WorkTaskQuery query)
    {
        var (userId, roles, departmentIds) = (query.Reader.UserId, query.Reader.Roles, query.Reader.DepartmentIds);
        return query.ListKind switch
        {
            WorkTaskListKind.Mine => WithoutOwnWork(tasks, userId).Where(task => task.State < WorkTaskState.Verified && task.AwaitedUserId != null && task.AwaitedUserId == userId),
            WorkTaskListKind.MyTeam => WithoutOwnWork(tasks, userId).Where(task => task.State < WorkTaskState.Verified
                && ((task.AwaitedRole != null && roles.Contains(task.AwaitedRole))
                    || (task.AwaitedDepartmentId != null && departmentIds.Contains(task.AwaitedDepartmentId.Value)))),
            WorkTaskListKind.GivenByMe => tasks.Where(task => task.GiverId != null && task.GiverId == userId),
            _ => tasks,
        };
    }

    /// <summary>The same one index at a time, for lists that are merged with others.</summary>
    private static IQueryable<WorkTask> Awaited(IQueryable<WorkTask> tasks, WorkTaskQuery query)
    {
        var (userId, roles, departmentIds) = (query.Reader.UserId, query.Reader.Roles, query.Reader.DepartmentIds);
        return query.Awaited switch
        {
            WorkTaskAwaited.User => WithoutOwnWork(tasks, userId).Where(task => task.State < WorkTaskState.Verified && task.AwaitedUserId != null && task.AwaitedUserId == userId),
            WorkTaskAwaited.Role => WithoutOwnWork(tasks, userId).Where(task => task.State < WorkTaskState.Verified
                && task.AwaitedRole != null && roles.Contains(task.AwaitedRole) && (task.AwaitedUserId == null || task.AwaitedUserId != userId)),
            WorkTaskAwaited.Department => tasks.Where(task => task.State < WorkTaskState.Verified
                && task.AwaitedDepartmentId != null && departmentIds.Contains(task.AwaitedDepartmentId.Value)),
            _ => tasks,
        };
    }

    /// <summary>Who did a task does not verify it (<see cref="WorkTaskGuards.NotByWhoDidIt"/>): it does not wait for them.</summary>
    private static IQueryable<WorkTask> WithoutOwnWork(IQueryable<WorkTask> tasks, Guid? userId)
        => tasks.Where(task => task.State != WorkTaskState.Done || task.DoneById != userId);

    /// <summary>What one has, gives or verifies, and what one's roles and departments have.</summary>
    private static IQueryable<WorkTask> Visible(IQueryable<WorkTask> tasks, WorkTaskReader reader)
    {
        var (userId, roles, departmentIds) = (reader.UserId, reader.Roles, reader.DepartmentIds);
        return reader.SeesAll
            ? tasks
            : tasks.Where(task =>
                (userId != null && (task.AssigneeId == userId || task.GiverId == userId || task.DoneById == userId))
                || (task.Role != null && roles.Contains(task.Role))
                || (task.VerifierRole != null && roles.Contains(task.VerifierRole))
                || (task.DepartmentId != null && departmentIds.Contains(task.DepartmentId.Value)));
    }
}
