using Microsoft.EntityFrameworkCore;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.BackgroundJobs.EntityFrameworkCore;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace PropertySuite.BackgroundJobs;

/// <inheritdoc cref="IBackgroundJobClaimStore" />
public class EfCoreBackgroundJobClaimStore(
    IDbContextProvider<IBackgroundJobsDbContext> dbContextProvider, IUnitOfWorkManager unitOfWorkManager, IClock clock)
    : IBackgroundJobClaimStore, ITransientDependency
{
    /// <summary>Under this name <c>ExtraProperties</c> of a job say why its last try failed.</summary>
    public const string LastErrorProperty = "LastError";

    /// <summary>Under this name <c>ExtraProperties</c> of a job say how much is done.</summary>
    public const string DoneProperty = "Done";

    /// <summary>Under this name <c>ExtraProperties</c> of a job say how much there is in all.</summary>
    public const string TotalProperty = "Total";

    /// <inheritdoc />
    public async Task<List<BackgroundJobInfo>> ClaimAsync(
        string? applicationName, TimeSpan lease, int maxCount, CancellationToken cancellationToken = default)
    {
        using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true);
        var dbContext = await dbContextProvider.GetDbContextAsync();
        var now = clock.Now;
        var table = BackgroundJobTable.NameOf(dbContext);

        // One condition for both cases (IS NOT DISTINCT FROM) is not seen through by the planner, which then sorts all waiting jobs.
        var ofApplication = applicationName is null ? "IS NULL" : "= {3}";
        object[] values = applicationName is null ? [now, now + lease, maxCount] : [now, now + lease, maxCount, applicationName];
        var sql =
            $$"""
            WITH next AS MATERIALIZED (
                SELECT "Id"
                FROM {{table}}
                WHERE "ApplicationName" {{ofApplication}} AND NOT "IsAbandoned" AND "NextTryTime" <= {0}
                ORDER BY "Priority" DESC, "TryCount", "NextTryTime"
                LIMIT {2}
                FOR UPDATE SKIP LOCKED)
            UPDATE {{table}} AS job
            SET "TryCount" = job."TryCount" + 1, "LastTryTime" = {0}, "NextTryTime" = {1}
            FROM next
            WHERE job."Id" = next."Id"
            RETURNING job.*
            """;
        var claimed = await dbContext.BackgroundJobs
            .FromSqlRaw(sql, values)
            .IgnoreQueryFilters()
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        await unitOfWork.CompleteAsync(cancellationToken);
        return [.. claimed.OrderByDescending(job => job.Priority).ThenBy(job => job.TryCount).ThenBy(job => job.CreationTime).Select(ToInfo)];
    }

    /// <inheritdoc />
    public Task<bool> RenewAsync(BackgroundJobInfo claim, TimeSpan lease, CancellationToken cancellationToken = default)
    {
        var end = clock.Now + lease;
        return ChangeAsync(
            claim,
            jobs => jobs.ExecuteUpdateAsync(set => set.SetProperty(job => job.NextTryTime, end), cancellationToken),
            cancellationToken);
    }

    /// <inheritdoc />
    public Task<bool> ReportAsync(BackgroundJobInfo claim, long done, long total)
    {
        var progress = new ExtraPropertyDictionary { [DoneProperty] = done, [TotalProperty] = total };
        return ChangeAsync(claim, jobs => jobs.ExecuteUpdateAsync(set => set.SetProperty(job => job.ExtraProperties, progress)), CancellationToken.None);
    }

    /// <inheritdoc />
    public Task<bool> CompleteAsync(BackgroundJobInfo claim, CancellationToken cancellationToken = default) =>
        ChangeAsync(claim, jobs => jobs.ExecuteDeleteAsync(cancellationToken), cancellationToken);

    /// <inheritdoc />
    public Task<bool> ReleaseAsync(
        BackgroundJobInfo claim, short tryCount, string? error = null, CancellationToken cancellationToken = default) =>
        ChangeAsync(
            claim,
            jobs => jobs.ExecuteUpdateAsync(
                set =>
                {
                    set.SetProperty(job => job.NextTryTime, claim.NextTryTime)
                        .SetProperty(job => job.IsAbandoned, claim.IsAbandoned)
                        .SetProperty(job => job.TryCount, tryCount);
                    if (error is not null)
                    {
                        set.SetProperty(job => job.ExtraProperties, new ExtraPropertyDictionary { [LastErrorProperty] = error });
                    }
                },
                cancellationToken),
            cancellationToken);

    private async Task<bool> ChangeAsync(
        BackgroundJobInfo claim, Func<IQueryable<BackgroundJobRecord>, Task<int>> change, CancellationToken cancellationToken)
    {
        using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true);
        var jobs = (await dbContextProvider.GetDbContextAsync()).BackgroundJobs;
        var changed = await change(jobs.Where(job => job.Id == claim.Id && job.TryCount == claim.TryCount));
        await unitOfWork.CompleteAsync(cancellationToken);
        return changed == 1;
    }

    private static BackgroundJobInfo ToInfo(BackgroundJobRecord job) => new()
    {
        Id = job.Id,
        ApplicationName = job.ApplicationName,
        JobName = job.JobName,
        JobArgs = job.JobArgs,
        TryCount = job.TryCount,
        CreationTime = job.CreationTime,
        NextTryTime = job.NextTryTime,
        LastTryTime = job.LastTryTime,
        IsAbandoned = job.IsAbandoned,
        Priority = job.Priority,
    };
}
