using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.BackgroundJobs;

/// <summary>
/// Claims as many waiting jobs as it can begin at once and runs up to <see cref="AbpBackgroundJobWorkerOptions.MaxParallelJobExecutionCount"/> of them at
/// a time. Any number of processes may do so on one store.
/// </summary>
[Dependency(ReplaceServices = true)]
[ExposeServices(typeof(IBackgroundJobWorker))]
public class LeasingBackgroundJobWorker : BackgroundWorkerBase, IBackgroundJobWorker
{
    private readonly IServiceScopeFactory _scopeFactory;
    private readonly BackgroundJobSignal _signal;
    private readonly BackgroundJobRunner _runner;
    private readonly AbpBackgroundJobWorkerOptions _options;
    private readonly BackgroundJobLeaseOptions _leaseOptions;
    private CancellationTokenSource? _stopping;
    private Task _loop = Task.CompletedTask;

    /// <summary>Creates the worker.</summary>
    public LeasingBackgroundJobWorker(
        IServiceScopeFactory scopeFactory,
        BackgroundJobSignal signal,
        BackgroundJobRunner runner,
        IOptions<AbpBackgroundJobWorkerOptions> options,
        IOptions<BackgroundJobLeaseOptions> leaseOptions)
    {
        _scopeFactory = scopeFactory;
        _signal = signal;
        _runner = runner;
        _options = options.Value;
        _leaseOptions = leaseOptions.Value;
    }

    /// <inheritdoc />
    public override Task StartAsync(CancellationToken cancellationToken = default)
    {
        if (_stopping == null)
        {
            var stopping = _stopping = new CancellationTokenSource();

            // The loop outlives whatever tenant, user or unit of work is current where it is started.
            using (ExecutionContext.SuppressFlow())
            {
                _loop = Task.Run(() => LoopAsync(stopping.Token), CancellationToken.None);
            }
        }

        return base.StartAsync(cancellationToken);
    }

    /// <inheritdoc />
    public override async Task StopAsync(CancellationToken cancellationToken = default)
    {
        if (_stopping is { } stopping)
        {
            await stopping.CancelAsync();
            try
            {
                await _loop.WaitAsync(_leaseOptions.ShutdownPatience, cancellationToken);
            }
            catch (Exception exception) when (exception is TimeoutException or OperationCanceledException)
            {
                Logger.LogWarning("Background jobs are still running at shutdown. They are run again when their leases end.");
            }

            _stopping = null;
        }

        await base.StopAsync(cancellationToken);
    }

    private async Task LoopAsync(CancellationToken stopping)
    {
        using var slots = new SemaphoreSlim(_options.MaxParallelJobExecutionCount);
        var running = new List<Task>();
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                await slots.WaitAsync(stopping);
            }
            catch (OperationCanceledException)
            {
                break;
            }

            var free = 1;
            while (slots.Wait(0, CancellationToken.None))
            {
                free++;
            }

            running.RemoveAll(task => task.IsCompleted);
            var claims = await ClaimAsync(free, stopping);
            running.AddRange(claims.Select(claim => RunInSlotAsync(claim, slots, stopping)));
            if (claims.Count == free)
            {
                continue;
            }

            slots.Release(free - claims.Count);
            if (claims.Count > 0)
            {
                continue;
            }

            await WaitForSignalAsync(stopping);
        }

        await Task.WhenAll(running);
    }

    private async Task RunInSlotAsync(BackgroundJobInfo claim, SemaphoreSlim slots, CancellationToken stopping)
    {
        // Leaves the loop's thread at once, also when the job is synchronous.
        await Task.Yield();
        try
        {
            await _runner.RunAsync(claim, stopping);
        }
        catch (Exception exception)
        {
            Logger.LogError(
                exception,
                "Background job {JobName} {JobId} could not be given back; it is run again when its lease ends.",
                claim.JobName,
                claim.Id);
        }
        finally
        {
            slots.Release();
        }
    }

    private async Task<List<BackgroundJobInfo>> ClaimAsync(int maxCount, CancellationToken stopping)
    {
        try
        {
            await using var scope = _scopeFactory.CreateAsyncScope();
            return await scope.ServiceProvider.GetRequiredService<IBackgroundJobClaimStore>()
                .ClaimAsync(_options.ApplicationName, _leaseOptions.Lease, maxCount, stopping);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            return [];
        }
        catch (Exception exception)
        {
            Logger.LogError(exception, "Background jobs cannot be read; trying again in {Period} ms.", _options.JobPollPeriod);
            return [];
        }
    }

    private async Task WaitForSignalAsync(CancellationToken stopping)
    {
        try
        {
            await _signal.WaitAsync(TimeSpan.FromMilliseconds(_options.JobPollPeriod), stopping);
        }
        catch (OperationCanceledException)
        {
            // The loop ends.
        }
    }
}
