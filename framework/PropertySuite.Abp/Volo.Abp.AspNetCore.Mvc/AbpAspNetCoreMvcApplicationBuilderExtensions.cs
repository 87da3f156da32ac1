using Microsoft.AspNetCore.Routing;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Ends the request pipeline.</summary>
public static class AbpAspNetCoreMvcApplicationBuilderExtensions
{
    /// <summary>Maps the controllers and what else is given.</summary>
    public static IApplicationBuilder UseConfiguredEndpoints(
        this IApplicationBuilder app,
        Action<IEndpointRouteBuilder>? additionalConfigurationAction = null)
        => app.UseEndpoints(endpoints =>
        {
            endpoints.MapControllers();
            additionalConfigurationAction?.Invoke(endpoints);
        });
}
