using Microsoft.Extensions.DependencyInjection;

namespace Volo.Abp;

internal sealed class AbpApplicationWithInternalServiceProvider : AbpApplicationBase, IAbpApplicationWithInternalServiceProvider
{
    public AbpApplicationWithInternalServiceProvider(Type startupModuleType, Action<AbpApplicationCreationOptions>? optionsAction)
        : base(startupModuleType, new ServiceCollection(), optionsAction)
    {
        Services.AddSingleton<IAbpApplicationWithInternalServiceProvider>(this);
    }

    public IServiceProvider CreateServiceProvider()
    {
        if (ServiceProvider is null)
        {
            SetServiceProviderCore(Services.BuildServiceProviderFromFactory());
        }

        return ServiceProvider!;
    }

    public Task InitializeAsync()
    {
        CreateServiceProvider();
        return InitializeModulesAsync();
    }

    public void Initialize()
    {
        CreateServiceProvider();
        InitializeModules();
    }

    public override void Dispose()
    {
        base.Dispose();
        (ServiceProvider as IDisposable)?.Dispose();
    }
}
