using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;

namespace PropertySuite.ServiceDesk;

/// <inheritdoc cref="IClockRepository" />
public class EfCoreClockRepository(IDbContextProvider<IServiceDeskDbContext> contextProvider) : IClockRepository, ITransientDependency
{
    /// <inheritdoc />
    public virtual async Task<List<Clock>> GetRunningLockedAsync(Guid subjectId, CancellationToken cancellationToken = default)
        => await (await contextProvider.GetDbContextAsync()).Clocks
            .FromSql($"SELECT * FROM service_desk.clocks WHERE subject_id = {subjectId} AND stopped_at IS NULL FOR UPDATE")
            .ToListAsync(cancellationToken);

    /// <inheritdoc />
    public virtual async Task<List<Clock>> GetListAsync(Guid subjectId, CancellationToken cancellationToken = default)
        => await (await contextProvider.GetDbContextAsync()).Clocks
            .AsNoTracking()
            .Where(clock => clock.SubjectId == subjectId)
            .ToListAsync(cancellationToken);

    /// <inheritdoc />
    public virtual async Task<Dictionary<string, int>> CountRoundsAsync(Guid subjectId, CancellationToken cancellationToken = default)
        => await (await contextProvider.GetDbContextAsync()).Clocks
            .Where(clock => clock.SubjectId == subjectId)
            .GroupBy(clock => clock.Kind)
            .ToDictionaryAsync(group => group.Key, group => group.Max(clock => clock.Round), cancellationToken);

    /// <inheritdoc />
    public virtual async Task SaveAsync(IReadOnlyCollection<Clock> started, CancellationToken cancellationToken = default)
    {
        var context = await contextProvider.GetDbContextAsync();
        context.Clocks.AddRange(started);
        await context.SaveChangesAsync(cancellationToken);
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
        DateTime?[] next = [.. clocks.Select(clock => clock.NextAt)];
        DateTime?[] warned = [.. clocks.Select(clock => clock.WarnedAt)];
        DateTime?[] breached = [.. clocks.Select(clock => clock.BreachedAt)];
        await (await contextProvider.GetDbContextAsync()).Database.ExecuteSqlAsync(
            $"""
            UPDATE service_desk.clocks AS clock
            SET steps_taken = move.taken, next_at = move.next_at, warned_at = move.warned_at, breached_at = move.breached_at
            FROM unnest({ids}, {taken}, {next}, {warned}, {breached}) AS move(id, taken, next_at, warned_at, breached_at)
            WHERE clock.id = move.id
            """,
            cancellationToken);
    }
}
