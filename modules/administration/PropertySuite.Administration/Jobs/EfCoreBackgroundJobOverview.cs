using Microsoft.EntityFrameworkCore;
using PropertySuite.Paging;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.BackgroundJobs.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.Administration;

/// <inheritdoc cref="IBackgroundJobOverview" />
public class EfCoreBackgroundJobOverview(IDbContextProvider<IBackgroundJobsDbContext> contextProvider, ICurrentTenant currentTenant)
    : IBackgroundJobOverview, ITransientDependency
{
    private static readonly ListOrder<BackgroundJobRecord> Order = new ListOrder<BackgroundJobRecord>(job => job.Id, "creationTime")
        .Add("creationTime", job => job.CreationTime)
        .AddOptional("lastTryTime", job => job.LastTryTime)
        .Add("nextTryTime", job => job.NextTryTime)
        .Add("tryCount", job => job.TryCount);

    /// <inheritdoc />
    public virtual async Task<Page<BackgroundJobRecord>> GetPageAsync(
        GetBackgroundJobListInput input, CancellationToken cancellationToken = default) =>
        await Order.GetPageAsync(
            (await JobsAsync()).AsNoTracking()
                .WhereIf(input.IsParked is not null, job => job.IsAbandoned == input.IsParked)
                .WhereIf(!string.IsNullOrEmpty(input.JobName), job => job.JobName == input.JobName),
            PageRequest.Of(input),
            cancellationToken);

    /// <inheritdoc />
    public virtual async Task<List<(string JobName, bool IsParked, long Count)>> CountAsync(CancellationToken cancellationToken = default)
    {
        var counts = await (await JobsAsync())
            .GroupBy(job => new { job.JobName, job.IsAbandoned })
            .Select(group => new { group.Key.JobName, IsParked = group.Key.IsAbandoned, Count = group.LongCount() })
            .ToListAsync(cancellationToken);
        return counts.ConvertAll(count => (count.JobName, count.IsParked, count.Count));
    }

    /// <inheritdoc />
    public virtual async Task<bool> ExistsAsync(Guid id, CancellationToken cancellationToken = default) =>
        await (await JobsAsync()).AnyAsync(job => job.Id == id, cancellationToken);

    /// <inheritdoc />
    public virtual async Task<bool> UnparkAsync(Guid id, DateTime now, CancellationToken cancellationToken = default) =>
        await UnparkAsync((await JobsAsync()).Where(job => job.Id == id), now, cancellationToken) == 1;

    /// <inheritdoc />
    public virtual async Task<int> UnparkAllAsync(string? jobName, DateTime now, CancellationToken cancellationToken = default) =>
        await UnparkAsync((await JobsAsync()).WhereIf(!string.IsNullOrEmpty(jobName), job => job.JobName == jobName), now, cancellationToken);

    /// <inheritdoc />
    public virtual async Task<bool> DeleteParkedAsync(Guid id, CancellationToken cancellationToken = default) =>
        await (await JobsAsync()).Where(job => job.Id == id && job.IsAbandoned).ExecuteDeleteAsync(cancellationToken) == 1;

    private static Task<int> UnparkAsync(IQueryable<BackgroundJobRecord> jobs, DateTime now, CancellationToken cancellationToken) => jobs
        .Where(job => job.IsAbandoned)
        .ExecuteUpdateAsync(
            set => set
                .SetProperty(job => job.IsAbandoned, false)
                .SetProperty(job => job.NextTryTime, now)
                .SetProperty(job => job.TryCount, (short)0)
                .SetProperty(job => job.LastTryTime, (DateTime?)null),
            cancellationToken);

    private async Task<IQueryable<BackgroundJobRecord>> JobsAsync()
    {
        var tenantId = currentTenant.Id?.ToString();
        return (await contextProvider.GetDbContextAsync()).BackgroundJobs
            .WhereIf(tenantId is not null, job => EF.Property<string?>(job, BackgroundJobTenantColumn.Name) == tenantId);
    }
}
