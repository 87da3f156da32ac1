using Microsoft.EntityFrameworkCore;
using PropertySuite.ServiceDesk;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;

namespace PropertySuite.FollowUps;

/// <inheritdoc cref="ICallbackTaskRepository" />
public class EfCoreCallbackTaskRepository(IDbContextProvider<IFollowUpsDbContext> contextProvider)
    : EfCoreRepository<IFollowUpsDbContext, CallbackTask, Guid>(contextProvider), ICallbackTaskRepository
{
    /// <inheritdoc />
    public override async Task<IQueryable<CallbackTask>> WithDetailsAsync()
        => (await GetQueryableAsync()).Include(task => task.Attempts);

    /// <inheritdoc />
    public virtual async Task<List<CallbackTask>> GetPageAsync(
        CallbackTaskQuery query, KeysetCursor? after, int count, CancellationToken cancellationToken = default)
    {
        var tasks = Sort(Filter((await GetDbSetAsync()).AsNoTracking(), query), query.Kind, after);
        return await tasks.Take(count).ToListAsync(GetCancellationToken(cancellationToken));
    }

    /// <inheritdoc />
    public virtual async Task<int> CountUpToAsync(
        CallbackTaskQuery query, int limit, CancellationToken cancellationToken = default)
        => await Sort(Filter(await GetDbSetAsync(), query), query.Kind, null).Take(limit).CountAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task<CallbackTaskCounts> GetCountsAsync(
        Guid? siteId, Guid? userId, DateTime now, CancellationToken cancellationToken = default)
    {
        var counts = await (await GetDbSetAsync())
            .Where(task => task.Outcome == null)
            .WhereIf(siteId.HasValue, task => task.SiteId == siteId)
            .GroupBy(_ => 1)
            .Select(group => new CallbackTaskCounts(
                group.Count(),
                group.Count(task => task.DueAt < now),
                group.Count(task => task.AssigneeId == userId && userId != null)))
            .SingleOrDefaultAsync(GetCancellationToken(cancellationToken));
        return counts ?? new CallbackTaskCounts(0, 0, 0);
    }

    /// <inheritdoc />
    public virtual async Task<Guid?> FindIdAsync(
        string sourceType, Guid sourceId, int round, CancellationToken cancellationToken = default)
        => await (await GetDbSetAsync())
            .Where(task => task.SourceId == sourceId && task.SourceType == sourceType && task.Round == round)
            .Select(task => (Guid?)task.Id)
            .SingleOrDefaultAsync(GetCancellationToken(cancellationToken));

    private static IQueryable<CallbackTask> Filter(IQueryable<CallbackTask> tasks, CallbackTaskQuery query)
    {
        tasks = query.Kind switch
        {
            CallbackListKind.Pending => tasks.Where(task => task.Outcome == null),
            CallbackListKind.Overdue => tasks.Where(task => task.Outcome == null && task.DueAt < query.Now),
            CallbackListKind.Concluded => tasks.Where(task => task.Outcome != null),
            _ => tasks,
        };
        var pattern = query.Text.IsNullOrWhiteSpace() ? null : SearchPattern.Containing(query.Text!);
        return tasks
            .WhereIf(query.SiteId.HasValue, task => task.SiteId == query.SiteId)
            .WhereIf(query.AssigneeId.HasValue, task => task.AssigneeId == query.AssigneeId)
            .WhereIf(query.Outcome.HasValue, task => task.Outcome == query.Outcome)
            .WhereIf(pattern is not null, task => EF.Functions.Like(task.SearchText, pattern!, SearchPattern.EscapeCharacter));
    }

    private static IQueryable<CallbackTask> Sort(IQueryable<CallbackTask> tasks, CallbackListKind kind, KeysetCursor? after) => kind switch
    {
        CallbackListKind.Concluded => Concluded(tasks, after),
        CallbackListKind.All => LatestDue(tasks, after),
        _ => NextDue(tasks, after),
    };

    private static IQueryable<CallbackTask> NextDue(IQueryable<CallbackTask> tasks, KeysetCursor? after)
    {
        if (after is not null)
        {
            tasks = tasks.Where(task => EF.Functions.GreaterThan(
                ValueTuple.Create(task.DueAt, task.Id), ValueTuple.Create(after.Time, after.Id)));
        }

        return tasks.OrderBy(task => task.DueAt).ThenBy(task => task.Id);
    }

    private static IQueryable<CallbackTask> LatestDue(IQueryable<CallbackTask> tasks, KeysetCursor? after)
    {
        if (after is not null)
        {
            tasks = tasks.Where(task => EF.Functions.LessThan(
                ValueTuple.Create(task.DueAt, task.Id), ValueTuple.Create(after.Time, after.Id)));
        }

        return tasks.OrderByDescending(task => task.DueAt).ThenByDescending(task => task.Id);
    }

    private static IQueryable<CallbackTask> Concluded(IQueryable<CallbackTask> tasks, KeysetCursor? after)
    {
        if (after is not null)
        {
            tasks = tasks.Where(task => EF.Functions.LessThan(
                ValueTuple.Create(task.ConcludedAt, task.Id), ValueTuple.Create((DateTime?)after.Time, after.Id)));
        }

        return tasks.OrderByDescending(task => task.ConcludedAt).ThenByDescending(task => task.Id);
    }
}
