using Volo.Abp.Domain.Repositories;

namespace Volo.Abp.BackgroundJobs;

/// <summary>Stored jobs.</summary>
public interface IBackgroundJobRepository : IBasicRepository<BackgroundJobRecord, Guid>
{
    /// <summary>Jobs that are due, the most urgent first.</summary>
    Task<List<BackgroundJobRecord>> GetWaitingListAsync(
        string? applicationName, int maxResultCount, CancellationToken cancellationToken = default);
}
