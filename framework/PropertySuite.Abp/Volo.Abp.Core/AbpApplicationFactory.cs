using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Modularity;

namespace Volo.Abp;

/// <summary>Creates applications.</summary>
public static class AbpApplicationFactory
{
    public static Task<IAbpApplicationWithInternalServiceProvider> CreateAsync<TStartupModule>(
        Action<AbpApplicationCreationOptions>? optionsAction = null)
        where TStartupModule : IAbpModule
        => CreateAsync(typeof(TStartupModule), optionsAction);

    public static async Task<IAbpApplicationWithInternalServiceProvider> CreateAsync(
        Type startupModuleType,
        Action<AbpApplicationCreationOptions>? optionsAction = null)
    {
        var application = new AbpApplicationWithInternalServiceProvider(startupModuleType, optionsAction);
        if (!application.SkipConfigureServices)
        {
            await application.ConfigureServicesAsync();
        }

        return application;
    }

    public static Task<IAbpApplicationWithExternalServiceProvider> CreateAsync<TStartupModule>(
        IServiceCollection services,
        Action<AbpApplicationCreationOptions>? optionsAction = null)
        where TStartupModule : IAbpModule
        => CreateAsync(typeof(TStartupModule), services, optionsAction);

    public static async Task<IAbpApplicationWithExternalServiceProvider> CreateAsync(
        Type startupModuleType,
        IServiceCollection services,
        Action<AbpApplicationCreationOptions>? optionsAction = null)
    {
        var application = new AbpApplicationWithExternalServiceProvider(startupModuleType, services, optionsAction);
        if (!application.SkipConfigureServices)
        {
            await application.ConfigureServicesAsync();
        }

        return application;
    }

    public static IAbpApplicationWithInternalServiceProvider Create<TStartupModule>(
        Action<AbpApplicationCreationOptions>? optionsAction = null)
        where TStartupModule : IAbpModule
        => Create(typeof(TStartupModule), optionsAction);

    public static IAbpApplicationWithInternalServiceProvider Create(
        Type startupModuleType,
        Action<AbpApplicationCreationOptions>? optionsAction = null)
    {
        var application = new AbpApplicationWithInternalServiceProvider(startupModuleType, optionsAction);
        if (!application.SkipConfigureServices)
        {
            application.ConfigureServices();
        }

        return application;
    }

    public static IAbpApplicationWithExternalServiceProvider Create<TStartupModule>(
        IServiceCollection services,
        Action<AbpApplicationCreationOptions>? optionsAction = null)
        where TStartupModule : IAbpModule
        => Create(typeof(TStartupModule), services, optionsAction);

    public static IAbpApplicationWithExternalServiceProvider Create(
        Type startupModuleType,
        IServiceCollection services,
        Action<AbpApplicationCreationOptions>? optionsAction = null)
    {
        var application = new AbpApplicationWithExternalServiceProvider(startupModuleType, services, optionsAction);
        if (!application.SkipConfigureServices)
        {
            application.ConfigureServices();
        }

        return application;
    }
}
