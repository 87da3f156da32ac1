using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.BackgroundWorkers;

namespace Volo.Abp;

/// <summary>Adds workers while the application starts.</summary>
public static class BackgroundWorkersApplicationInitializationContextExtensions
{
    /// <summary>Adds the worker <typeparamref name="TWorker"/>.</summary>
    public static async Task<ApplicationInitializationContext> AddBackgroundWorkerAsync<TWorker>(
        this ApplicationInitializationContext context,
        CancellationToken cancellationToken = default)
        where TWorker : IBackgroundWorker
        => await context.AddBackgroundWorkerAsync(typeof(TWorker), cancellationToken);

    /// <summary>Adds a worker.</summary>
    /// <exception cref="AbpException"><paramref name="workerType"/> is no <see cref="IBackgroundWorker"/>.</exception>
    public static async Task<ApplicationInitializationContext> AddBackgroundWorkerAsync(
        this ApplicationInitializationContext context,
        Type workerType,
        CancellationToken cancellationToken = default)
    {
        Check.NotNull(context, nameof(context));
        if (!typeof(IBackgroundWorker).IsAssignableFrom(workerType))
        {
            throw new AbpException($"{workerType.FullName} is not an {nameof(IBackgroundWorker)}.");
        }

        await context.ServiceProvider.GetRequiredService<IBackgroundWorkerManager>()
            .AddAsync((IBackgroundWorker)context.ServiceProvider.GetRequiredService(workerType), cancellationToken);
        return context;
    }
}
