using Volo.Abp.AspNetCore.MultiTenancy;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Adds the tenant to the request pipeline.</summary>
public static class AbpAspNetCoreMultiTenancyApplicationBuilderExtensions
{
    /// <summary>Runs each request for its tenant; call it after authentication.</summary>
    public static IApplicationBuilder UseMultiTenancy(this IApplicationBuilder app)
        => app.UseAbpExceptionHandling().UseMiddleware<MultiTenancyMiddleware>();
}
