using Microsoft.Extensions.DependencyInjection;
using Volo.Abp;
using Volo.Abp.Modularity;

namespace PropertySuite.Framework.Tests;

/// <summary>An application made of a test's own modules, started as a host starts one and shut down at the end of the test.</summary>
public sealed class RunningApplication : IAsyncDisposable
{
    private readonly IAbpApplicationWithInternalServiceProvider _application;
    private readonly AsyncServiceScope _scope;

    private RunningApplication(IAbpApplicationWithInternalServiceProvider application)
    {
        _application = application;
        _scope = application.ServiceProvider.CreateAsyncScope();
    }

    public IServiceProvider Services => _scope.ServiceProvider;

    public static async Task<RunningApplication> StartAsync<TModule>(Action<IServiceCollection>? configure = null)
        where TModule : IAbpModule
    {
        var application = await AbpApplicationFactory.CreateAsync<TModule>(options => configure?.Invoke(options.Services));
        await application.InitializeAsync();
        return new RunningApplication(application);
    }

    public T Get<T>() where T : notnull => Services.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        await _scope.DisposeAsync();
        await _application.ShutdownAsync();
        _application.Dispose();
    }
}
