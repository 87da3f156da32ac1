using Microsoft.Extensions.Hosting;
using Volo.Abp;

namespace PropertySuite.Abp.Hosting;

/// <summary>Shuts the modules down when the host begins to stop, asynchronously as it started them.</summary>
internal sealed class ApplicationShutdownService(IAbpApplicationWithExternalServiceProvider application) : IHostedLifecycleService
{
    public Task StoppingAsync(CancellationToken cancellationToken) => application.ShutdownAsync();

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
