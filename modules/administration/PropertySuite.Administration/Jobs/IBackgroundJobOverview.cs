using PropertySuite.Paging;
using Volo.Abp.BackgroundJobs;

namespace PropertySuite.Administration;

/// <summary>Looks into the table of background jobs. All methods see the current company's jobs only, on the host side everybody's.</summary>
public interface IBackgroundJobOverview
{
    /// <summary>A page of jobs.</summary>
    Task<Page<BackgroundJobRecord>> GetPageAsync(GetBackgroundJobListInput input, CancellationToken cancellationToken = default);

    /// <summary>How many jobs of each kind wait or run, and how many are parked.</summary>
    Task<List<(string JobName, bool IsParked, long Count)>> CountAsync(CancellationToken cancellationToken = default);

    /// <summary>Whether there is such a job.</summary>
    Task<bool> ExistsAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Makes a parked job due again as if it were new, in one statement.</summary>
    /// <returns>Whether it was parked.</returns>
    Task<bool> UnparkAsync(Guid id, DateTime now, CancellationToken cancellationToken = default);

    /// <summary>Makes all parked jobs, or those of a kind, due again as if they were new, in one statement.</summary>
    /// <returns>How many were parked.</returns>
    Task<int> UnparkAllAsync(string? jobName, DateTime now, CancellationToken cancellationToken = default);

    /// <summary>Deletes a parked job in one statement.</summary>
    /// <returns>Whether it was parked.</returns>
    Task<bool> DeleteParkedAsync(Guid id, CancellationToken cancellationToken = default);
}
