using Microsoft.AspNetCore.Builder;

namespace PropertySuite.Sites;

/// <summary>Puts the site scope into the HTTP pipeline.</summary>
public static class SiteScopeApplicationBuilderExtensions
{
    /// <summary>Gives requests the site scope of their user. Comes after authentication and multi-tenancy, before the unit of work.</summary>
    public static IApplicationBuilder UseSiteScope(this IApplicationBuilder app) => app.UseMiddleware<SiteScopeMiddleware>();
}
