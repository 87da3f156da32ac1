using Microsoft.AspNetCore.Hosting;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>What a module of a web application asks for while services are registered.</summary>
public static class AbpAspNetCoreServiceCollectionExtensions
{
    /// <exception cref="InvalidOperationException">The services are not those of a web application.</exception>
    public static IWebHostEnvironment GetHostingEnvironment(this IServiceCollection services)
        => services.GetSingletonInstance<IWebHostEnvironment>();
}
