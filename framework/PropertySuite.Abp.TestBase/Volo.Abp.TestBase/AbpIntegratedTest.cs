using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Modularity;

namespace Volo.Abp.Testing;

/// <summary>Starts an application for each test and shuts it down afterwards; the test runs in one scope of it.</summary>
public abstract class AbpIntegratedTest<TStartupModule> : AbpTestBaseWithServiceProvider, IDisposable
    where TStartupModule : IAbpModule
{
    protected AbpIntegratedTest()
    {
        var services = CreateServiceCollection();
        BeforeAddApplication(services);
        var application = services.AddApplication<TStartupModule>(SetAbpApplicationCreationOptions);
        Application = application;
        AfterAddApplication(services);
        RootServiceProvider = CreateServiceProvider(services);
        TestServiceScope = RootServiceProvider.CreateScope();
        ServiceProvider = TestServiceScope.ServiceProvider;
        application.Initialize(ServiceProvider);
    }

    protected IAbpApplication Application { get; }

    protected IServiceProvider RootServiceProvider { get; }

    protected IServiceScope TestServiceScope { get; }

    protected sealed override IServiceProvider ServiceProvider { get; set; }

    protected virtual IServiceCollection CreateServiceCollection() => new ServiceCollection();

    /// <summary>Registers what the modules shall find.</summary>
    protected virtual void BeforeAddApplication(IServiceCollection services)
    {
    }

    protected virtual void SetAbpApplicationCreationOptions(AbpApplicationCreationOptions options)
    {
    }

    /// <summary>Replaces what the modules have registered.</summary>
    protected virtual void AfterAddApplication(IServiceCollection services)
    {
    }

    protected virtual IServiceProvider CreateServiceProvider(IServiceCollection services) => services.BuildServiceProvider();

    public virtual void Dispose()
    {
        Application.Shutdown();
        TestServiceScope.Dispose();
        Application.Dispose();
        (RootServiceProvider as IDisposable)?.Dispose();
        GC.SuppressFinalize(this);
    }
}
