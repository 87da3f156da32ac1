using Volo.Abp;
using Volo.Abp.Modularity;

namespace Microsoft.Extensions.DependencyInjection;

public static class ServiceCollectionApplicationExtensions
{
    public static IAbpApplicationWithExternalServiceProvider AddApplication<TStartupModule>(
        this IServiceCollection services,
        Action<AbpApplicationCreationOptions>? optionsAction = null)
        where TStartupModule : IAbpModule
        => AbpApplicationFactory.Create<TStartupModule>(services, optionsAction);

    public static IAbpApplicationWithExternalServiceProvider AddApplication(
        this IServiceCollection services,
        Type startupModuleType,
        Action<AbpApplicationCreationOptions>? optionsAction = null)
        => AbpApplicationFactory.Create(startupModuleType, services, optionsAction);

    public static Task<IAbpApplicationWithExternalServiceProvider> AddApplicationAsync<TStartupModule>(
        this IServiceCollection services,
        Action<AbpApplicationCreationOptions>? optionsAction = null)
        where TStartupModule : IAbpModule
        => AbpApplicationFactory.CreateAsync<TStartupModule>(services, optionsAction);

    public static Task<IAbpApplicationWithExternalServiceProvider> AddApplicationAsync(
        this IServiceCollection services,
        Type startupModuleType,
        Action<AbpApplicationCreationOptions>? optionsAction = null)
        => AbpApplicationFactory.CreateAsync(startupModuleType, services, optionsAction);

    public static string? GetApplicationName(this IServiceCollection services)
        => services.GetSingletonInstance<IApplicationInfoAccessor>().ApplicationName;

    public static string GetApplicationInstanceId(this IServiceCollection services)
        => services.GetSingletonInstance<IApplicationInfoAccessor>().InstanceId;

    public static IAbpHostEnvironment GetAbpHostEnvironment(this IServiceCollection services)
        => services.GetSingletonInstance<IAbpHostEnvironment>();
}
