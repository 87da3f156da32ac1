using PropertySuite.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Timing;

namespace Volo.Abp.BackgroundJobs;

/// <summary>Keeps jobs until the process ends; for tests and for applications without a job table.</summary>
[Dependency(TryRegister = true)]
[ExposeServices(typeof(IBackgroundJobStore), typeof(IBackgroundJobClaimStore), typeof(InMemoryBackgroundJobStore))]
public class InMemoryBackgroundJobStore : IBackgroundJobStore, IBackgroundJobClaimStore, ISingletonDependency
{
    private readonly Dictionary<Guid, BackgroundJobInfo> _jobs = [];
    private readonly Lock _gate = new();
    private readonly IClock _clock;

    /// <summary>Creates an empty store.</summary>
    public InMemoryBackgroundJobStore(IClock clock)
    {
        _clock = clock;
    }

    /// <inheritdoc />
    public virtual Task<BackgroundJobInfo?> FindAsync(Guid jobId)
    {
        lock (_gate)
        {
            return Task.FromResult(_jobs.TryGetValue(jobId, out var job) ? Copy(job) : null);
        }
    }

    /// <inheritdoc />
    public virtual Task InsertAsync(BackgroundJobInfo jobInfo)
    {
        lock (_gate)
        {
            _jobs.Add(jobInfo.Id, Copy(jobInfo));
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public virtual Task<List<BackgroundJobInfo>> GetWaitingJobsAsync(string? applicationName, int maxResultCount)
    {
        lock (_gate)
        {
            return Task.FromResult(Waiting(applicationName).Take(maxResultCount).Select(Copy).ToList());
        }
    }

    /// <inheritdoc />
    public virtual Task DeleteAsync(Guid jobId)
    {
        lock (_gate)
        {
            _jobs.Remove(jobId);
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public virtual Task UpdateAsync(BackgroundJobInfo jobInfo)
    {
        lock (_gate)
        {
            if (_jobs.ContainsKey(jobInfo.Id))
            {
                _jobs[jobInfo.Id] = Copy(jobInfo);
            }
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public virtual Task<List<BackgroundJobInfo>> ClaimAsync(
        string? applicationName, TimeSpan lease, int maxCount, CancellationToken cancellationToken = default)
    {
        lock (_gate)
        {
            var jobs = Waiting(applicationName).Take(maxCount).ToList();
            foreach (var job in jobs)
            {
                job.TryCount++;
                job.LastTryTime = _clock.Now;
                job.NextTryTime = _clock.Now + lease;
            }

            return Task.FromResult(jobs.ConvertAll(Copy));
        }
    }

    /// <inheritdoc />
    public virtual Task<bool> RenewAsync(BackgroundJobInfo claim, TimeSpan lease, CancellationToken cancellationToken = default)
        => WhileHeld(claim, job => job.NextTryTime = _clock.Now + lease);

    /// <inheritdoc />
    public virtual Task<bool> CompleteAsync(BackgroundJobInfo claim, CancellationToken cancellationToken = default)
        => WhileHeld(claim, job => _jobs.Remove(job.Id));

    /// <inheritdoc />
    public virtual Task<bool> ReleaseAsync(
        BackgroundJobInfo claim, short tryCount, string? error = null, CancellationToken cancellationToken = default)
        => WhileHeld(claim, job =>
        {
            job.NextTryTime = claim.NextTryTime;
            job.IsAbandoned = claim.IsAbandoned;
            job.TryCount = tryCount;
        });

    private Task<bool> WhileHeld(BackgroundJobInfo claim, Action<BackgroundJobInfo> change)
    {
        lock (_gate)
        {
            if (!_jobs.TryGetValue(claim.Id, out var job) || job.TryCount != claim.TryCount)
            {
                return Task.FromResult(false);
            }

            change(job);
            return Task.FromResult(true);
        }
    }

    private IEnumerable<BackgroundJobInfo> Waiting(string? applicationName)
    {
        var now = _clock.Now;
        return _jobs.Values
            .Where(job => job.ApplicationName == applicationName && !job.IsAbandoned && job.NextTryTime <= now)
            .OrderByDescending(job => job.Priority)
            .ThenBy(job => job.TryCount)
            .ThenBy(job => job.NextTryTime);
    }

    private static BackgroundJobInfo Copy(BackgroundJobInfo job)
        => new()
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
            Priority = job.Priority
        };
}
