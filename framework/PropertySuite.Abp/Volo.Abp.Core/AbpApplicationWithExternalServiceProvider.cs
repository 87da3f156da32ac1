using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using PropertySuite.Abp.Hosting;

namespace Volo.Abp;

/// <summary>Leaves the disposal of the container to whoever has built it.</summary>
internal sealed class AbpApplicationWithExternalServiceProvider : AbpApplicationBase, IAbpApplicationWithExternalServiceProvider
{
    public AbpApplicationWithExternalServiceProvider(
        Type startupModuleType,
        IServiceCollection services,
        Action<AbpApplicationCreationOptions>? optionsAction)
        : base(startupModuleType, services, optionsAction)
    {
        services.AddSingleton<IAbpApplicationWithExternalServiceProvider>(this);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, ApplicationShutdownService>());
    }

    public void SetServiceProvider(IServiceProvider serviceProvider)
    {
        Check.NotNull(serviceProvider, nameof(serviceProvider));
        if (ServiceProvider is not null && ServiceProvider != serviceProvider)
        {
            throw new AbpException("Service provider was already set before to another service provider instance.");
        }

        SetServiceProviderCore(serviceProvider);
    }

    public Task InitializeAsync(IServiceProvider serviceProvider)
    {
        SetServiceProvider(serviceProvider);
        return InitializeModulesAsync();
    }

    public void Initialize(IServiceProvider serviceProvider)
    {
        SetServiceProvider(serviceProvider);
        InitializeModules();
    }
}
