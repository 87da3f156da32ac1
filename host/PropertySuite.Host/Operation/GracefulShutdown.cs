using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.Extensions.Options;

namespace PropertySuite.Host.Operation;

/// <summary>How the host goes down; configuration section <c>Shutdown</c>.</summary>
public sealed class ShutdownSettings
{
    /// <summary>Configuration section.</summary>
    public const string Section = "Shutdown";

    /// <summary>
    /// Seconds between “not ready any more” and “takes no more requests”, so that a load balancer can turn away in time. Default 0, for a
    /// host that stands alone.
    /// </summary>
    public int DrainSeconds { get; set; }

    /// <summary>Seconds that running requests have to end.</summary>
    public int RequestSeconds { get; set; } = 20;
}

/// <summary>
/// Goes down without losing anything: first the host says that it is not ready, then it takes no more requests and finishes the running
/// ones, while the modules hand back their jobs and let running workers end.
/// </summary>
public sealed class GracefulShutdown : IHostedLifecycleService
{
    private readonly IServer _server;
    private readonly IHostApplicationLifetime _lifetime;
    private readonly ShutdownSettings _settings;
    private readonly TimeProvider _time;
    private volatile bool _isStopping;

    /// <summary>Takes what it needs from the container.</summary>
    public GracefulShutdown(IServer server, IHostApplicationLifetime lifetime, IOptions<ShutdownSettings> settings, TimeProvider time)
    {
        _server = server;
        _lifetime = lifetime;
        _settings = settings.Value;
        _time = time;
    }

    /// <summary>Whether the host is on its way down.</summary>
    public bool IsStopping => _isStopping || _lifetime.ApplicationStopping.IsCancellationRequested;

    /// <inheritdoc />
    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        _isStopping = true;
        await Task.Delay(TimeSpan.FromSeconds(_settings.DrainSeconds), _time, cancellationToken)
            .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(_settings.RequestSeconds));
        await _server.StopAsync(patience.Token);
    }

    /// <inheritdoc />
    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
