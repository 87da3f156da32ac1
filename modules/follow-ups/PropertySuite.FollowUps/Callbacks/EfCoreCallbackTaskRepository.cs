using Microsoft.EntityFrameworkCore;
using PropertySuite.EntityFrameworkCore;
using PropertySuite.Paging;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;

namespace PropertySuite.FollowUps;

/// <inheritdoc cref="ICallbackTaskRepository" />
public class EfCoreCallbackTaskRepository(IDbContextProvider<IFollowUpsDbContext> contextProvider)
    : EfCoreRepository<IFollowUpsDbContext, CallbackTask, Guid>(contextProvider), ICallbackTaskRepository
{
    private static readonly ListOrder<CallbackTask> Order = new ListOrder<CallbackTask>(task => task.Id, "dueAt")
        .Add("dueAt", task => task.DueAt)
        .AddOptional("concludedAt", task => task.ConcludedAt);

    /// <inheritdoc />
    public override async Task<IQueryable<CallbackTask>> WithDetailsAsync()
        => (await GetQueryableAsync()).Include(task => task.Attempts);

    /// <inheritdoc />
    public virtual async Task<Page<CallbackTask>> GetPageAsync(
        CallbackTaskQuery query, PageRequest request, CancellationToken cancellationToken = default)
        => await Order.GetPageAsync(
            Filter((await GetDbSetAsync()).AsNoTracking(), query),
            request with { Sorting = SortingOf(query.Kind) },
            GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task<(int All, int Late)> CountAsync(CallbackTaskQuery query, int limit, CancellationToken cancellationToken = default)
        => await Order.Sort(Filter(await GetDbSetAsync(), query), "dueAt")
            .CountUpToAsync(task => task.DueAt < query.Now, limit, GetCancellationToken(cancellationToken));

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
    public virtual async Task<List<UnitCallbackCount>> CountPendingByUnitAsync(
        Guid siteId, IReadOnlyCollection<Guid>? unitIds, DateTime now, CancellationToken cancellationToken = default)
        => await Filter((await GetDbSetAsync()).Where(task => task.UnitId != null), new CallbackTaskQuery(CallbackListKind.Pending, now, siteId, UnitIds: unitIds))
            .GroupBy(task => task.UnitId!.Value)
            .Select(group => new UnitCallbackCount(group.Key, group.Count(), group.Count(task => task.DueAt < now)))
            .ToListAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task<Dictionary<Guid, string>> GetSummariesOfUnitAsync(Guid unitId, int max, CancellationToken cancellationToken = default)
        => await (await GetDbSetAsync())
            .Where(task => task.UnitId == unitId)
            .OrderByDescending(task => task.CreationTime)
            .Take(max)
            .Select(task => new { task.Id, task.Summary })
            .ToDictionaryAsync(task => task.Id, task => task.Summary, GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task<List<CallbackTask>> GetOthersOfSamePhoneAsync(CallbackTask task, CancellationToken cancellationToken = default)
        => task.ContactPhone.Length == 0
            ? []
            : await (await GetDbSetAsync())
                .Where(other => other.ContactPhone == task.ContactPhone && other.SiteId == task.SiteId && other.Outcome == null && other.Id != task.Id)
                .OrderBy(other => other.DueAt)
                .ThenBy(other => other.Id)
                .Take(CallbackConsts.MaxSharedTasks)
                .ToListAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task<List<CallbackTask>> GetPendingOfAssigneeAsync(IReadOnlyCollection<Guid> siteIds, Guid userId, CancellationToken cancellationToken = default)
        => await (await GetDbSetAsync())
            .Where(task => siteIds.Contains(task.SiteId) && task.AssigneeId == userId && task.Outcome == null)
            .OrderBy(task => task.DueAt)
            .ThenBy(task => task.Id)
            .ToListAsync(GetCancellationToken(cancellationToken));

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
        return tasks
            .WhereContains(task => task.SearchText, query.Text)
            .WhereIf(query.UnitIds is not null, task => task.UnitId != null && query.UnitIds!.Contains(task.UnitId.Value))
            .WhereIf(query.SiteId.HasValue, task => task.SiteId == query.SiteId)
            .WhereIf(query.SiteIds is not null, task => query.SiteIds!.Contains(task.SiteId))
            .WhereIf(query.Unassigned, task => task.AssigneeId == null)
            .WhereIf(query.MayBeRecordedBy.HasValue, task => !task.ExcludedUserIds.Contains(query.MayBeRecordedBy!.Value))
            .WhereIf(query.DueBefore.HasValue, task => task.DueAt < query.DueBefore)
            .WhereIf(query.AssigneeId.HasValue, task => task.AssigneeId == query.AssigneeId)
            .WhereIf(query.Outcome.HasValue, task => task.Outcome == query.Outcome);
    }

    private static string SortingOf(CallbackListKind kind) => kind switch
    {
        CallbackListKind.Concluded => "concludedAt desc",
        CallbackListKind.All => "dueAt desc",
        _ => "dueAt",
    };
}
