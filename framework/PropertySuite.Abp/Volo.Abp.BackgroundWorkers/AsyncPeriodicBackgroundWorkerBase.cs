using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Volo.Abp.ExceptionHandling;
using Volo.Abp.Threading;

namespace Volo.Abp.BackgroundWorkers;

/// <summary>
/// Base of workers that do the same again and again. Runs never overlap; after a run that throws the next one comes as usual.
/// With the Quartz module the runs are scheduled there, on one process of the cluster at a time, and its history says how each ended.
/// </summary>
public abstract class AsyncPeriodicBackgroundWorkerBase : BackgroundWorkerBase
{
    private static readonly TimeSpan ShutdownPatience = TimeSpan.FromSeconds(15);
    private CancellationTokenSource? _stopping;

    /// <summary>Creates the worker; its constructor sets <c>Timer.Period</c>, in milliseconds, or <see cref="CronExpression"/>.</summary>
    protected AsyncPeriodicBackgroundWorkerBase(AbpAsyncTimer timer, IServiceScopeFactory serviceScopeFactory)
    {
        Timer = timer;
        ServiceScopeFactory = serviceScopeFactory;
        Timer.Elapsed = _ => RunForTimerAsync(_stopping?.Token ?? CancellationToken.None);
    }

    /// <summary>When to run, in Quartz's cron format; needs the Quartz module and takes precedence over the period there.</summary>
    public string? CronExpression { get; protected set; }

    /// <summary>Where each run gets its scope from.</summary>
    protected IServiceScopeFactory ServiceScopeFactory { get; }

    /// <summary>Times the runs where Quartz does not.</summary>
    protected AbpAsyncTimer Timer { get; }

    /// <inheritdoc />
    public override async Task StartAsync(CancellationToken cancellationToken = default)
    {
        _stopping ??= new CancellationTokenSource();
        await base.StartAsync(cancellationToken);
        Timer.Start(cancellationToken);
    }

    /// <inheritdoc />
    public override async Task StopAsync(CancellationToken cancellationToken = default)
    {
        Timer.Stop(cancellationToken);
        if (_stopping is { } stopping)
        {
            await stopping.CancelAsync();
            await Timer.Completion.WaitAsync(ShutdownPatience, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            _stopping = null;
        }

        await base.StopAsync(cancellationToken);
    }

    /// <summary>Does the work of one run.</summary>
    protected abstract Task DoWorkAsync(PeriodicBackgroundWorkerContext workerContext);

    /// <summary>Milliseconds between two runs.</summary>
    internal int Period => Timer.Period;

    /// <summary>Makes one run in a scope of its own. A failure goes through to the scheduler.</summary>
    internal async Task RunAsync(CancellationToken cancellationToken)
    {
        await using var scope = ServiceScopeFactory.CreateAsyncScope();
        try
        {
            await DoWorkAsync(new PeriodicBackgroundWorkerContext(scope.ServiceProvider, cancellationToken));
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            await scope.ServiceProvider.GetRequiredService<IExceptionNotifier>().NotifyAsync(new ExceptionNotificationContext(exception));
            throw;
        }
    }

    private async Task RunForTimerAsync(CancellationToken cancellationToken)
    {
        try
        {
            await RunAsync(cancellationToken);
        }
        catch (Exception exception)
        {
            // The timer goes on.
            Logger.LogException(exception);
        }
    }
}
