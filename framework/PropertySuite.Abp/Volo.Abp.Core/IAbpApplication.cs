using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Modularity;

namespace Volo.Abp;

/// <summary>An application made of modules.</summary>
public interface IAbpApplication : IModuleContainer, IApplicationInfoAccessor, IDisposable
{
    Type StartupModuleType { get; }

    IServiceCollection Services { get; }

    /// <summary>The container; not available before the application is initialized.</summary>
    IServiceProvider ServiceProvider { get; }

    /// <summary>
    /// Runs the registration stages of all modules. Only needed after <see cref="AbpApplicationCreationOptions.SkipConfigureServices"/>.
    /// </summary>
    Task ConfigureServicesAsync();

    /// <summary>Runs <see cref="IOnApplicationShutdown"/> of all modules, last first.</summary>
    Task ShutdownAsync();

    /// <inheritdoc cref="ShutdownAsync"/>
    void Shutdown();
}
