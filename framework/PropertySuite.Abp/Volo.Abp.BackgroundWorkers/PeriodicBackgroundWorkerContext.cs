using Volo.Abp.DependencyInjection;

namespace Volo.Abp.BackgroundWorkers;

/// <summary>One run of a periodic worker.</summary>
public class PeriodicBackgroundWorkerContext : IServiceProviderAccessor
{
    /// <summary>Creates the context of one run.</summary>
    public PeriodicBackgroundWorkerContext(IServiceProvider serviceProvider, CancellationToken cancellationToken = default)
    {
        ServiceProvider = serviceProvider;
        CancellationToken = cancellationToken;
    }

    /// <summary>Services of the run's own scope.</summary>
    public IServiceProvider ServiceProvider { get; }

    /// <summary>Cancelled when the application shuts down.</summary>
    public CancellationToken CancellationToken { get; }
}
