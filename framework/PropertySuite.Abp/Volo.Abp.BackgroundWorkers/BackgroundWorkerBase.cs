using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.DynamicProxy;

namespace Volo.Abp.BackgroundWorkers;

/// <summary>Base of background workers.</summary>
public abstract class BackgroundWorkerBase : IBackgroundWorker
{
    /// <summary>Gives services, lazily.</summary>
    public IAbpLazyServiceProvider LazyServiceProvider { get; set; } = default!;

    /// <summary>Services of the application, without a scope of their own.</summary>
    public IServiceProvider ServiceProvider { get; set; } = default!;

    /// <summary>Log of the worker.</summary>
    protected ILogger Logger
        => field ??= LazyServiceProvider?.LazyGetService<ILoggerFactory>()?.CreateLogger(ProxyHelper.GetUnProxiedType(this).FullName!) ?? NullLogger.Instance;

    /// <inheritdoc />
    public virtual Task StartAsync(CancellationToken cancellationToken = default)
    {
        Logger.LogDebug("Background worker {Worker} started.", GetType().FullName);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public virtual Task StopAsync(CancellationToken cancellationToken = default)
    {
        Logger.LogDebug("Background worker {Worker} stopped.", GetType().FullName);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public override string ToString() => GetType().FullName!;
}
