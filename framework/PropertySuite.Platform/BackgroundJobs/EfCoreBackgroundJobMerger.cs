using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.BackgroundJobs.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;

namespace PropertySuite.BackgroundJobs;

/// <inheritdoc cref="IBackgroundJobMerger" />
public class EfCoreBackgroundJobMerger(
    IDbContextProvider<IBackgroundJobsDbContext> dbContextProvider,
    IBackgroundJobSerializer serializer,
    IBackgroundJobManager jobs,
    IOptions<AbpBackgroundJobWorkerOptions> workerOptions) : IBackgroundJobMerger, ITransientDependency
{
    /// <inheritdoc />
    public virtual async Task EnqueueUnlessWaitingAsync<TArgs>(TArgs args, CancellationToken cancellationToken = default)
        where TArgs : notnull
    {
        // Workers claim with SKIP LOCKED and count the try: who holds a row that was never tried holds a job that begins after them. A row that a worker is just claiming is passed
        // over here, and so is one that another caller holds; the worst of that is a job more.
        var dbContext = await dbContextProvider.GetDbContextAsync();
        await dbContext.SaveChangesAsync(cancellationToken); // what this transaction has enqueued itself
        var sql =
            $$"""
            SELECT "Id"
            FROM {{BackgroundJobTable.NameOf(dbContext)}}
            WHERE "JobName" = {0} AND "JobArgs" = {1} AND "ApplicationName" IS NOT DISTINCT FROM NULLIF({2}, '') AND "TryCount" = 0 AND NOT "IsAbandoned"
            LIMIT 1
            FOR UPDATE SKIP LOCKED
            """;
        object[] values = [BackgroundJobNameAttribute.GetName<TArgs>(), serializer.Serialize(args), workerOptions.Value.ApplicationName ?? ""];
        if ((await dbContext.Database.SqlQueryRaw<Guid>(sql, values).ToListAsync(cancellationToken)).Count == 0)
        {
            await jobs.EnqueueAsync(args);
        }
    }
}
