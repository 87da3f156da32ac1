using PropertySuite.BackgroundJobs;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.Timing;

namespace PropertySuite.Framework.Tests.BackgroundJobs;

/// <summary>Keeps jobs as the database does, with a clock that a test turns.</summary>
public sealed class JobsInMemory : IBackgroundJobStore, IBackgroundJobClaimStore
{
    private readonly Dictionary<Guid, BackgroundJobInfo> _jobs = [];
    private readonly Lock _gate = new();
    private readonly IClock _clock;

    public JobsInMemory(IClock clock)
    {
        _clock = clock;
    }

    public Task<BackgroundJobInfo?> FindAsync(Guid jobId)
    {
        lock (_gate)
        {
            return Task.FromResult(_jobs.TryGetValue(jobId, out var job) ? Copy(job) : null);
        }
    }

    public Task InsertAsync(BackgroundJobInfo jobInfo)
    {
        lock (_gate)
        {
            _jobs.Add(jobInfo.Id, Copy(jobInfo));
        }

        return Task.CompletedTask;
    }

    public Task<List<BackgroundJobInfo>> GetWaitingJobsAsync(string? applicationName, int maxResultCount)
    {
        lock (_gate)
        {
            return Task.FromResult(Waiting(applicationName).Take(maxResultCount).Select(Copy).ToList());
        }
    }

    public Task DeleteAsync(Guid jobId)
    {
        lock (_gate)
        {
            _jobs.Remove(jobId);
        }

        return Task.CompletedTask;
    }

    public Task UpdateAsync(BackgroundJobInfo jobInfo)
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

    public Task<List<BackgroundJobInfo>> ClaimAsync(
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

    public Task<bool> RenewAsync(BackgroundJobInfo claim, TimeSpan lease, CancellationToken cancellationToken = default)
        => WhileHeld(claim, job => job.NextTryTime = _clock.Now + lease);

    public Task<bool> ReportAsync(BackgroundJobInfo claim, long done, long total) => WhileHeld(claim, _ => { });

    public Task<bool> CompleteAsync(BackgroundJobInfo claim, CancellationToken cancellationToken = default)
        => WhileHeld(claim, job => _jobs.Remove(job.Id));

    public Task<bool> ReleaseAsync(
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
