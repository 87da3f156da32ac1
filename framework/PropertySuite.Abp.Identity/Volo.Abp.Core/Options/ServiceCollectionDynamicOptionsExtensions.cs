using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Volo.Abp.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registration of dynamic options.</summary>
public static class ServiceCollectionDynamicOptionsExtensions
{
    /// <summary>Gives each scope its own <typeparamref name="TOptions"/>, filled by <typeparamref name="TManager"/> on demand.</summary>
    public static IServiceCollection AddAbpDynamicOptions<TOptions, TManager>(this IServiceCollection services)
        where TOptions : class
        where TManager : AbpDynamicOptionsManager<TOptions>
    {
        services.TryAddScoped<TManager>();
        services.Replace(ServiceDescriptor.Scoped<IOptions<TOptions>>(provider => provider.GetRequiredService<TManager>()));
        services.Replace(ServiceDescriptor.Scoped<IOptionsSnapshot<TOptions>>(provider => provider.GetRequiredService<TManager>()));
        return services;
    }
}
