using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.BackgroundJobs.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace PropertySuite.BackgroundJobs;

/// <inheritdoc cref="IBackgroundJobBatch" />
public class EfCoreBackgroundJobBatch(
    IDbContextProvider<IBackgroundJobsDbContext> dbContextProvider,
    IBackgroundJobSerializer serializer,
    IOptions<AbpBackgroundJobWorkerOptions> workerOptions,
    BackgroundJobSignal signal,
    IUnitOfWorkManager unitOfWorkManager,
    IClock clock) : IBackgroundJobBatch, ITransientDependency
{
    /// <inheritdoc />
    public virtual async Task EnqueueAsync<TArgs>(IReadOnlyDictionary<Guid, TArgs> jobs, CancellationToken cancellationToken = default)
        where TArgs : notnull
    {
        if (jobs.Count == 0)
        {
            return;
        }

        var dbContext = await dbContextProvider.GetDbContextAsync();
        Guid[] ids = [.. jobs.Keys];
        string[] args = [.. jobs.Values.Select(one => serializer.Serialize(one))];
        var now = clock.Now;
        var sql =
            $$"""
            INSERT INTO {{BackgroundJobTable.NameOf(dbContext)}}
                ("Id", "ApplicationName", "JobName", "JobArgs", "TryCount", "CreationTime", "NextTryTime", "IsAbandoned", "Priority", "ExtraProperties", "ConcurrencyStamp")
            SELECT job.id, NULLIF({2}, ''), {3}, job.args, 0, {4}, {4}, false, {5}, json_build_object()::text, md5(job.id::text)
            FROM unnest({0}, {1}) AS job(id, args)
            """;
        await dbContext.Database.ExecuteSqlRawAsync(
            sql,
            [ids, args, workerOptions.Value.ApplicationName ?? "", BackgroundJobNameAttribute.GetName<TArgs>(), now, (byte)BackgroundJobPriority.Normal],
            cancellationToken);
        signal.RaiseWhenCommitted(unitOfWorkManager.Current);
    }

    /// <inheritdoc />
    public virtual async Task<List<Guid>> GetPendingAsync(IReadOnlyCollection<Guid> jobIds, CancellationToken cancellationToken = default)
        => jobIds.Count == 0
            ? []
            : await (await dbContextProvider.GetDbContextAsync()).BackgroundJobs
                .Where(job => jobIds.Contains(job.Id) && !job.IsAbandoned)
                .Select(job => job.Id)
                .ToListAsync(cancellationToken);
}
