using Microsoft.EntityFrameworkCore;
using PropertySuite.Administration.Jobs;
using PropertySuite.Lists;
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
    private static readonly SortableColumns<BackgroundJobRecord> Sortable = new SortableColumns<BackgroundJobRecord>(job => job.Id)
        .Add("creationTime", job => job.CreationTime)
        .Add("nextTryTime", job => job.NextTryTime);

    /// <inheritdoc />
    public virtual async Task<(long Count, List<BackgroundJobRecord> Items)> GetPageAsync(
        GetBackgroundJobsInput input, CancellationToken cancellationToken = default)
    {
        var jobs = (await JobsAsync()).AsNoTracking()
            .WhereIf(input.IsParked is not null, job => job.IsAbandoned == input.IsParked)
            .WhereIf(!string.IsNullOrEmpty(input.JobName), job => job.JobName == input.JobName);
        var count = await jobs.LongCountAsync(cancellationToken);
        var items = await Sortable.Apply(jobs, string.IsNullOrWhiteSpace(input.Sorting) ? "creationTime" : input.Sorting)
            .Skip(input.SkipCount)
            .Take(input.MaxResultCount)
            .ToListAsync(cancellationToken);
        return (count, items);
    }

    /// <inheritdoc />
    public virtual async Task<(long Open, long Parked)> CountAsync(CancellationToken cancellationToken = default)
    {
        var counts = await (await JobsAsync())
            .GroupBy(job => job.IsAbandoned)
            .Select(group => new { IsParked = group.Key, Count = group.LongCount() })
            .ToListAsync(cancellationToken);
        return (counts.Find(count => !count.IsParked)?.Count ?? 0, counts.Find(count => count.IsParked)?.Count ?? 0);
    }

    /// <inheritdoc />
    public virtual async Task<bool> ExistsAsync(Guid id, CancellationToken cancellationToken = default) =>
        await (await JobsAsync()).AnyAsync(job => job.Id == id, cancellationToken);

    /// <inheritdoc />
    public virtual async Task<bool> UnparkAsync(Guid id, DateTime now, CancellationToken cancellationToken = default) =>
        await (await JobsAsync())
            .Where(job => job.Id == id && job.IsAbandoned)
            .ExecuteUpdateAsync(
                set => set
                    .SetProperty(job => job.IsAbandoned, false)
                    .SetProperty(job => job.NextTryTime, now)
                    .SetProperty(job => job.TryCount, (short)0)
                    .SetProperty(job => job.LastTryTime, (DateTime?)null),
                cancellationToken) == 1;

    /// <inheritdoc />
    public virtual async Task<bool> DeleteParkedAsync(Guid id, CancellationToken cancellationToken = default) =>
        await (await JobsAsync()).Where(job => job.Id == id && job.IsAbandoned).ExecuteDeleteAsync(cancellationToken) == 1;

    private async Task<IQueryable<BackgroundJobRecord>> JobsAsync()
    {
        var tenantId = currentTenant.Id?.ToString();
        return (await contextProvider.GetDbContextAsync()).BackgroundJobs
            .WhereIf(tenantId is not null, job => EF.Property<string?>(job, BackgroundJobTenantColumn.Name) == tenantId);
    }
}
