using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Timing;

namespace Volo.Abp.BackgroundJobs.EntityFrameworkCore;

/// <inheritdoc cref="IBackgroundJobRepository" />
public class EfCoreBackgroundJobRepository
    : EfCoreRepository<IBackgroundJobsDbContext, BackgroundJobRecord, Guid>, IBackgroundJobRepository
{
    private readonly IClock _clock;

    /// <summary>Creates the repository.</summary>
    public EfCoreBackgroundJobRepository(IDbContextProvider<IBackgroundJobsDbContext> dbContextProvider, IClock clock)
        : base(dbContextProvider)
    {
        _clock = clock;
    }

    /// <inheritdoc />
    public virtual async Task<List<BackgroundJobRecord>> GetWaitingListAsync(
        string? applicationName, int maxResultCount, CancellationToken cancellationToken = default)
    {
        var now = _clock.Now;
        return await (await GetDbSetAsync())
            .Where(job => job.ApplicationName == applicationName && !job.IsAbandoned && job.NextTryTime <= now)
            .OrderByDescending(job => job.Priority)
            .ThenBy(job => job.TryCount)
            .ThenBy(job => job.NextTryTime)
            .Take(maxResultCount)
            .ToListAsync(GetCancellationToken(cancellationToken));
    }
}
