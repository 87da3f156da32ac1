using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;

namespace PropertySuite.ServiceDesk;

/// <inheritdoc cref="IClockRepository" />
public class EfCoreClockRepository(IDbContextProvider<IServiceDeskDbContext> contextProvider) : IClockRepository, ITransientDependency
{
    /// <inheritdoc />
    public virtual async Task<List<Clock>> GetRunningLockedAsync(Guid[] subjectIds, CancellationToken cancellationToken = default)
        => await (await contextProvider.GetDbContextAsync()).Clocks
            .FromSql($"SELECT * FROM service_desk.clocks WHERE subject_id = ANY({subjectIds}) AND stopped_at IS NULL ORDER BY id FOR UPDATE")
            .ToListAsync(cancellationToken);

    /// <inheritdoc />
    public virtual async Task<List<Clock>> GetListAsync(Guid subjectId, CancellationToken cancellationToken = default)
        => await (await contextProvider.GetDbContextAsync()).Clocks
            .AsNoTracking()
            .Where(clock => clock.SubjectId == subjectId)
            .ToListAsync(cancellationToken);

    /// <inheritdoc />
    public virtual async Task<List<ClockRetiming>> GetRetimingsAsync(Guid subjectId, CancellationToken cancellationToken = default)
        => await (await contextProvider.GetDbContextAsync()).ClockRetimings
            .AsNoTracking()
            .Where(retiming => retiming.SubjectId == subjectId)
            .OrderByDescending(retiming => retiming.OccurredAt)
            .ToListAsync(cancellationToken);

    /// <inheritdoc />
    public virtual async Task<Dictionary<(Guid SubjectId, string Kind), int>> CountRoundsAsync(Guid[] subjectIds, CancellationToken cancellationToken = default)
        => (await (await contextProvider.GetDbContextAsync()).Clocks
            .Where(clock => subjectIds.Contains(clock.SubjectId))
            .GroupBy(clock => new { clock.SubjectId, clock.Kind })
            .Select(group => new { group.Key.SubjectId, group.Key.Kind, Round = group.Max(clock => clock.Round) })
            .ToListAsync(cancellationToken)).ToDictionary(count => (count.SubjectId, count.Kind), count => count.Round);

    /// <inheritdoc />
    public virtual async Task SaveAsync(
        IReadOnlyCollection<Clock> started, IReadOnlyCollection<ClockRetiming> retimings, CancellationToken cancellationToken = default)
    {
        var context = await contextProvider.GetDbContextAsync();
        context.Clocks.AddRange(started);
        context.ClockRetimings.AddRange(retimings);
        await context.SaveChangesAsync(cancellationToken);
    }

    /// <inheritdoc />
    public virtual async Task<List<Guid>> GetRunningSubjectsAsync(
        RunningClockFilter filter, Guid behind, int count, CancellationToken cancellationToken = default)
        => await (await RunningSubjectsAsync(filter))
            .Where(id => id > behind)
            .OrderBy(id => id)
            .Take(count)
            .ToListAsync(cancellationToken);

    /// <inheritdoc />
    public virtual async Task<int> CountRunningSubjectsAsync(RunningClockFilter filter, CancellationToken cancellationToken = default)
        => await (await RunningSubjectsAsync(filter)).CountAsync(cancellationToken);

    /// <inheritdoc />
    public virtual async Task<List<Guid>> GetWithoutClocksAsync(IReadOnlyCollection<Guid> subjectIds, CancellationToken cancellationToken = default)
    {
        var known = await (await contextProvider.GetDbContextAsync()).Clocks
            .Where(clock => subjectIds.Contains(clock.SubjectId))
            .Select(clock => clock.SubjectId)
            .Distinct()
            .ToListAsync(cancellationToken);
        return [.. subjectIds.Except(known)];
    }

    /// <inheritdoc />
    public virtual async Task<List<Clock>> ClaimDueAsync(DateTime now, int count, CancellationToken cancellationToken = default)
        => await (await contextProvider.GetDbContextAsync()).Clocks
            .FromSql($"SELECT * FROM service_desk.clocks WHERE next_at <= {now} ORDER BY next_at LIMIT {count} FOR UPDATE SKIP LOCKED")
            .AsNoTracking()
            .ToListAsync(cancellationToken);

    /// <inheritdoc />
    public virtual async Task MoveOnAsync(IReadOnlyCollection<Clock> clocks, CancellationToken cancellationToken = default)
    {
        Guid[] ids = [.. clocks.Select(clock => clock.Id)];
        int[] taken = [.. clocks.Select(clock => clock.StepsTaken)];
        int[] ever = [.. clocks.Select(clock => clock.StepsEverTaken)];
        DateTime?[] next = [.. clocks.Select(clock => clock.NextAt)];
        DateTime?[] warned = [.. clocks.Select(clock => clock.WarnedAt)];
        DateTime?[] breached = [.. clocks.Select(clock => clock.BreachedAt)];
        await (await contextProvider.GetDbContextAsync()).Database.ExecuteSqlAsync(
            $"""
            UPDATE service_desk.clocks AS clock
            SET steps_taken = move.taken, steps_ever_taken = move.ever, next_at = move.next_at, warned_at = move.warned_at, breached_at = move.breached_at
            FROM unnest({ids}, {taken}, {ever}, {next}, {warned}, {breached}) AS move(id, taken, ever, next_at, warned_at, breached_at)
            WHERE clock.id = move.id
            """,
            cancellationToken);
    }

    private async Task<IQueryable<Guid>> RunningSubjectsAsync(RunningClockFilter filter)
        => (await contextProvider.GetDbContextAsync()).Clocks
            .Where(clock => clock.SubjectType == filter.SubjectType && clock.StoppedAt == null && clock.BreachedAt == null)
            .WhereIf(filter.Kind is not null, clock => clock.Kind == filter.Kind)
            .WhereIf(filter.SiteId is not null, clock => clock.SiteId == filter.SiteId)
            .Select(clock => clock.SubjectId)
            .Distinct();
}
