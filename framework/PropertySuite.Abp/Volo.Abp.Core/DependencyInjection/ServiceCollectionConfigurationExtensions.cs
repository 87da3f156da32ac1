using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Volo.Abp;

namespace Microsoft.Extensions.DependencyInjection;

public static class ServiceCollectionConfigurationExtensions
{
    public static IServiceCollection ReplaceConfiguration(this IServiceCollection services, IConfiguration configuration)
        => services.Replace(ServiceDescriptor.Singleton(configuration));

    /// <exception cref="AbpException">No configuration is registered as an object.</exception>
    public static IConfiguration GetConfiguration(this IServiceCollection services)
        => services.GetConfigurationOrNull()
           ?? throw new AbpException($"There is no {typeof(IConfiguration).FullName} among the services.");

    public static IConfiguration? GetConfigurationOrNull(this IServiceCollection services)
        => services.GetSingletonInstanceOrNull<HostBuilderContext>()?.Configuration
           ?? services.GetSingletonInstanceOrNull<IConfiguration>();

    /// <summary>The environment of the web host.</summary>
    /// <exception cref="AbpException">There is no web host.</exception>
    public static IWebHostEnvironment GetHostingEnvironment(this IServiceCollection services)
        => services.GetSingletonInstanceOrNull<IWebHostEnvironment>()
           ?? throw new AbpException($"There is no {typeof(IWebHostEnvironment).FullName} among the services.");
}
