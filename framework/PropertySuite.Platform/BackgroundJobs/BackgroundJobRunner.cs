using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PropertySuite.Auditing;
using PropertySuite.Diagnostics;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;

namespace PropertySuite.BackgroundJobs;

/// <summary>
/// Runs one claimed job to its end: removes it when done, puts it off when it fails, abandons it when it can never succeed, and keeps
/// its lease meanwhile. The job's own work and its removal are separate transactions, in this order, so a crash in between runs the
/// job again.
/// </summary>
public sealed class BackgroundJobRunner : ISingletonDependency
{
    private readonly IServiceScopeFactory _scopeFactory;
    private readonly IClock _clock;
    private readonly AbpBackgroundJobOptions _jobOptions;
    private readonly AbpBackgroundJobWorkerOptions _workerOptions;
    private readonly BackgroundJobLeaseOptions _leaseOptions;
    private readonly BackgroundJobProgress _progress;
    private readonly TimeProvider _timeProvider;
    private readonly ILogger<BackgroundJobRunner> _logger;

    /// <summary>Creates the runner.</summary>
    public BackgroundJobRunner(
        IServiceScopeFactory scopeFactory,
        IClock clock,
        IOptions<AbpBackgroundJobOptions> jobOptions,
        IOptions<AbpBackgroundJobWorkerOptions> workerOptions,
        IOptions<BackgroundJobLeaseOptions> leaseOptions,
        BackgroundJobProgress progress,
        TimeProvider timeProvider,
        ILogger<BackgroundJobRunner> logger)
    {
        _scopeFactory = scopeFactory;
        _clock = clock;
        _jobOptions = jobOptions.Value;
        _workerOptions = workerOptions.Value;
        _leaseOptions = leaseOptions.Value;
        _progress = progress;
        _timeProvider = timeProvider;
        _logger = logger;
    }

    /// <summary>Runs the job. Only a failing store makes this throw.</summary>
    /// <param name="claim">The job, claimed by this process.</param>
    /// <param name="stopping">Cancelled at shutdown: the job is told to stop, and given back without counting the try.</param>
    public async Task RunAsync(BackgroundJobInfo claim, CancellationToken stopping)
    {
        using var activity = BackgroundActivity.Start(claim.JobName);
        using var scope = _logger.BeginScope(new Dictionary<string, object?> { ["JobName"] = claim.JobName, ["JobId"] = claim.Id });
        var start = _timeProvider.GetTimestamp();
        if (HasKilledItsProcesses(claim))
        {
            await ConcludeAsync(claim, new BackgroundJobNeverEndedException(), stopping);
            return;
        }

        using var ending = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        using var keepingEnds = new CancellationTokenSource();
        var keeping = KeepLeaseAsync(claim, ending, keepingEnds.Token);
        Exception? failure = null;
        try
        {
            await ExecuteAsync(claim, ending.Token);
        }
        catch (Exception exception)
        {
            failure = exception;
        }

        await keepingEnds.CancelAsync();
        await keeping;
        var outcome = await ConcludeAsync(claim, failure, stopping);
        BackgroundJobMetrics.Record(claim.JobName, outcome, _timeProvider.GetElapsedTime(start));
    }

    private async Task ExecuteAsync(BackgroundJobInfo claim, CancellationToken cancellationToken)
    {
        await using var scope = _scopeFactory.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var configuration = _jobOptions.GetJob(claim.JobName);
        var args = services.GetRequiredService<IBackgroundJobSerializer>().Deserialize(claim.JobArgs, configuration.ArgsType)
            ?? throw new Volo.Abp.AbpException($"The background job {claim.JobName} {claim.Id} is stored without arguments.");
        using var logScope = args is IMultiTenant { TenantId: { } tenantId }
            ? _logger.BeginScope(new Dictionary<string, object?> { ["TenantId"] = tenantId })
            : null;
        using var running = _progress.Run(claim);
        await services.GetRequiredService<IBackgroundJobExecuter>()
            .ExecuteAsync(new JobExecutionContext(services, configuration.JobType, args, cancellationToken));
    }

    private async Task<string> ConcludeAsync(BackgroundJobInfo claim, Exception? failure, CancellationToken stopping)
    {
        await using var scope = _scopeFactory.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<IBackgroundJobClaimStore>();
        switch (failure)
        {
            case null:
                await store.CompleteAsync(claim, CancellationToken.None);
                return "completed";

            case OperationCanceledException when stopping.IsCancellationRequested:
                claim.NextTryTime = _clock.Now;
                await store.ReleaseAsync(claim, (short)(claim.TryCount - 1), cancellationToken: CancellationToken.None);
                return "handed_back";

            case BackgroundJobExecutionException or OperationCanceledException:
                PutOff(claim);
                break;

            default:
                claim.IsAbandoned = true;
                break;
        }

        if (claim.IsAbandoned)
        {
            _logger.LogError(
                failure,
                "Background job {JobName} {JobId} is given up after {TryCount} tries. It stays stored as abandoned.",
                claim.JobName,
                claim.Id,
                claim.TryCount);
        }

        await store.ReleaseAsync(claim, claim.TryCount, BackgroundJobFailure.Describe(failure), CancellationToken.None);
        return claim.IsAbandoned ? "abandoned" : "retried";
    }

    /// <summary>
    /// Whether the job has had more tries than failing ever gives it before it is given up. The others ended with their process, and
    /// the job may well be the reason.
    /// </summary>
    private bool HasKilledItsProcesses(BackgroundJobInfo claim)
    {
        var waits = 0.0;
        for (var tried = 1; tried < claim.TryCount && waits <= _workerOptions.DefaultTimeout; tried++)
        {
            waits += _workerOptions.DefaultFirstWaitDuration * Math.Pow(_workerOptions.DefaultWaitFactor, tried - 1);
        }

        return waits > _workerOptions.DefaultTimeout;
    }

    /// <summary>Doubles the wait with each try; gives up when the next try would come too late after the enqueueing.</summary>
    private void PutOff(BackgroundJobInfo claim)
    {
        var wait = _workerOptions.DefaultFirstWaitDuration * Math.Pow(_workerOptions.DefaultWaitFactor, claim.TryCount - 1);
        var sinceCreation = (claim.LastTryTime ?? _clock.Now) - claim.CreationTime;
        if (sinceCreation.TotalSeconds + wait > _workerOptions.DefaultTimeout)
        {
            claim.IsAbandoned = true;
        }
        else
        {
            claim.NextTryTime = (claim.LastTryTime ?? _clock.Now).AddSeconds(wait);
        }
    }

    /// <summary>Renews the lease while the job runs; tells the job to stop when the lease is lost, for then another process may run it.</summary>
    private async Task KeepLeaseAsync(BackgroundJobInfo claim, CancellationTokenSource ending, CancellationToken keepingEnds)
    {
        var leaseEnd = _clock.Now + _leaseOptions.Lease;
        while (true)
        {
            await Task.Delay(_leaseOptions.Lease / 3, keepingEnds).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (keepingEnds.IsCancellationRequested)
            {
                return;
            }

            bool isHeld;
            try
            {
                var now = _clock.Now;
                await using var scope = _scopeFactory.CreateAsyncScope();
                isHeld = await scope.ServiceProvider.GetRequiredService<IBackgroundJobClaimStore>()
                    .RenewAsync(claim, _leaseOptions.Lease, keepingEnds);
                leaseEnd = now + _leaseOptions.Lease;
            }
            catch (OperationCanceledException) when (keepingEnds.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
            {
                _logger.LogWarning(exception, "The lease of background job {JobName} {JobId} cannot be renewed.", claim.JobName, claim.Id);
                isHeld = _clock.Now < leaseEnd;
            }

            if (!isHeld)
            {
                _logger.LogWarning("Background job {JobName} {JobId} has lost its lease and is told to stop.", claim.JobName, claim.Id);
                await ending.CancelAsync();
                return;
            }
        }
    }
}
