using Volo.Abp.DependencyInjection;
using Volo.Abp.Uow;

namespace Volo.Abp.BackgroundJobs;

/// <summary>Keeps jobs in the jobs' table. A job is stored in the unit of work that enqueues it, so it exists if and only if what it
/// belongs to does.</summary>
[Dependency(ReplaceServices = true)]
public class BackgroundJobStore : IBackgroundJobStore, ITransientDependency
{
    private readonly IBackgroundJobRepository _backgroundJobRepository;

    /// <summary>Creates the store.</summary>
    public BackgroundJobStore(IBackgroundJobRepository backgroundJobRepository)
    {
        _backgroundJobRepository = backgroundJobRepository;
    }

    /// <inheritdoc />
    public virtual async Task<BackgroundJobInfo?> FindAsync(Guid jobId) =>
        (await _backgroundJobRepository.FindAsync(jobId))?.ToInfo();

    /// <inheritdoc />
    public virtual Task InsertAsync(BackgroundJobInfo jobInfo) =>
        _backgroundJobRepository.InsertAsync(new BackgroundJobRecord(jobInfo));

    /// <inheritdoc />
    public virtual async Task<List<BackgroundJobInfo>> GetWaitingJobsAsync(string? applicationName, int maxResultCount) =>
        [.. (await _backgroundJobRepository.GetWaitingListAsync(applicationName, maxResultCount)).Select(job => job.ToInfo())];

    /// <inheritdoc />
    public virtual Task DeleteAsync(Guid jobId) => _backgroundJobRepository.DeleteAsync(jobId);

    /// <inheritdoc />
    [UnitOfWork]
    public virtual async Task UpdateAsync(BackgroundJobInfo jobInfo)
    {
        if (await _backgroundJobRepository.FindAsync(jobInfo.Id) is { } job)
        {
            job.Apply(jobInfo);
            await _backgroundJobRepository.UpdateAsync(job);
        }
    }
}
