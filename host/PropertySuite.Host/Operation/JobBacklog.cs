using System.Diagnostics.Metrics;
using Microsoft.EntityFrameworkCore;
using PropertySuite.Host.Data;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace PropertySuite.Host.Operation;

/// <summary>Counts jobs that are due and jobs that were given up, and how far behind the work is, from time to time, for the metrics.</summary>
public sealed class JobBacklog : BackgroundService
{
    /// <summary>Name of the meter.</summary>
    public const string MeterName = "PropertySuite.Host";

    private readonly IServiceScopeFactory _scopes;
    private readonly ILogger<JobBacklog> _logger;
    private readonly TimeProvider _time;
    private readonly Meter _meter = new(MeterName);
    private readonly TimeSpan _period;
    private long _due;
    private long _parked;
    private double _oldest;

    /// <summary>Takes what it needs from the container.</summary>
    public JobBacklog(IServiceScopeFactory scopes, ILogger<JobBacklog> logger, TimeProvider time, TelemetrySettings settings)
    {
        _scopes = scopes;
        _logger = logger;
        _time = time;
        _period = TimeSpan.FromSeconds(settings.MetricSeconds);
        _meter.CreateObservableGauge("propertysuite.jobs.waiting", () => Interlocked.Read(ref _due), "{job}", "Jobs that are due.");
        _meter.CreateObservableGauge("propertysuite.jobs.oldest", () => Volatile.Read(ref _oldest), "s", "How long the oldest job that is due has waited.");
        _meter.CreateObservableGauge("propertysuite.jobs.parked", () => Interlocked.Read(ref _parked), "{job}", "Jobs that were given up.");
    }

    /// <inheritdoc />
    public override void Dispose()
    {
        _meter.Dispose();
        base.Dispose();
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await CountOnceAsync(stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                _logger.LogWarning(exception, "Jobs could not be counted for the metrics.");
            }
            catch (OperationCanceledException)
            {
                return;
            }

            await Task.Delay(_period, _time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task CountOnceAsync(CancellationToken cancellationToken)
    {
        await using var scope = _scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var now = services.GetRequiredService<IClock>().Now;
        using var unitOfWork = services.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true);
        var jobs = (await services.GetRequiredService<IDbContextProvider<PropertySuiteDbContext>>().GetDbContextAsync()).BackgroundJobs;
        var due = jobs.Where(job => !job.IsAbandoned && job.NextTryTime <= now);
        Interlocked.Exchange(ref _due, await due.LongCountAsync(cancellationToken));
        var oldest = await due.MinAsync(job => (DateTime?)job.NextTryTime, cancellationToken);
        Volatile.Write(ref _oldest, oldest is null ? 0 : (now - oldest.Value).TotalSeconds);
        Interlocked.Exchange(ref _parked, await jobs.LongCountAsync(job => job.IsAbandoned, cancellationToken));
        await unitOfWork.CompleteAsync(cancellationToken);
    }
}
