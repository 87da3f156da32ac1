using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Volo.Abp;
using Volo.Abp.Modularity;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the modules to a web application under construction.</summary>
public static class WebApplicationBuilderExtensions
{
    /// <summary>Runs the registration stages of the start-up module and all it depends on.</summary>
    public static Task<IAbpApplicationWithExternalServiceProvider> AddApplicationAsync<TStartupModule>(
        this WebApplicationBuilder builder,
        Action<AbpApplicationCreationOptions>? optionsAction = null)
        where TStartupModule : IAbpModule
    {
        Check.NotNull(builder, nameof(builder));
        builder.Services.Replace(ServiceDescriptor.Singleton<IConfiguration>(builder.Configuration));
        return builder.Services.AddApplicationAsync<TStartupModule>(options =>
        {
            options.Environment ??= builder.Environment.EnvironmentName;
            options.ApplicationName ??= builder.Environment.ApplicationName;
            optionsAction?.Invoke(options);
        });
    }
}
