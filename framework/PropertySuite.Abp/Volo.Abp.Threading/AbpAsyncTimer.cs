using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.ExceptionHandling;

namespace Volo.Abp.Threading;

/// <summary>
/// Runs something again and again, with <see cref="Period"/> between the end of one run and the start of the next; runs never overlap.
/// </summary>
public class AbpAsyncTimer : ITransientDependency
{
    private readonly IExceptionNotifier _exceptionNotifier;
    private readonly TimeProvider _timeProvider;
    private readonly Lock _gate = new();
    private CancellationTokenSource? _stopping;

    public AbpAsyncTimer(IExceptionNotifier exceptionNotifier, TimeProvider timeProvider)
    {
        _exceptionNotifier = exceptionNotifier;
        _timeProvider = timeProvider;
    }

    /// <summary>What to run. A failure is logged and the timer goes on.</summary>
    public Func<AbpAsyncTimer, Task> Elapsed { get; set; } = _ => Task.CompletedTask;

    /// <summary>In milliseconds.</summary>
    public int Period { get; set; }

    /// <summary>Whether the first run comes at once instead of after a period. Default false.</summary>
    public bool RunOnStart { get; set; }

    public ILogger<AbpAsyncTimer> Logger { get; set; } = NullLogger<AbpAsyncTimer>.Instance;

    /// <summary>The loop of the timer: ends when the timer is stopped and the last run is over.</summary>
    [DisablePropertyInjection]
    public Task Completion { get; private set; } = Task.CompletedTask;

    /// <exception cref="AbpException">The period is not set.</exception>
    public void Start(CancellationToken cancellationToken = default)
    {
        if (Period <= 0)
        {
            throw new AbpException("Period should be set before starting the timer!");
        }

        lock (_gate)
        {
            if (_stopping is not null)
            {
                return;
            }

            _stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            var token = _stopping.Token;
            using (ExecutionContext.SuppressFlow())
            {
                // Nothing ambient of whoever starts the timer (tenant, user, unit of work) belongs to the runs.
                Completion = Task.Run(() => RunAsync(token), CancellationToken.None);
            }
        }
    }

    /// <summary>Lets a running run finish and starts no other; await <see cref="Completion"/> to know when it is over.</summary>
    public void Stop(CancellationToken cancellationToken = default)
    {
        lock (_gate)
        {
            _stopping?.Cancel();
            _stopping = null;
        }
    }

    private async Task RunAsync(CancellationToken stopping)
    {
        try
        {
            if (!RunOnStart)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(Period), _timeProvider, stopping);
            }

            while (!stopping.IsCancellationRequested)
            {
                await RunOnceAsync();
                await Task.Delay(TimeSpan.FromMilliseconds(Period), _timeProvider, stopping);
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // Stopped between two runs.
        }
    }

    private async Task RunOnceAsync()
    {
        try
        {
            await Elapsed(this);
        }
        catch (Exception exception)
        {
            Logger.LogException(exception);
            await _exceptionNotifier.NotifyAsync(exception);
        }
    }
}
