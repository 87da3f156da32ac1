using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Auditing;
using Volo.Abp.AspNetCore.WebClientInfo;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.AspNetCore.Auditing;

/// <summary>Adds what is known of the request.</summary>
public class AspNetCoreAuditLogContributor : AuditLogContributor, ITransientDependency
{
    private const int MaxUrlLength = 256;

    /// <inheritdoc />
    public override void PreContribute(AuditLogContributionContext context)
    {
        if (context.ServiceProvider.GetRequiredService<IHttpContextAccessor>().HttpContext is not { } httpContext)
        {
            return;
        }

        var log = context.AuditInfo;
        log.HttpMethod ??= httpContext.Request.Method;
        log.Url ??= UrlOf(httpContext.Request);
        log.CorrelationId ??= httpContext.TraceIdentifier;
        var client = context.ServiceProvider.GetRequiredService<IWebClientInfoProvider>();
        log.ClientIpAddress ??= client.ClientIpAddress;
        log.BrowserInfo ??= client.BrowserInfo;
    }

    /// <inheritdoc />
    public override void PostContribute(AuditLogContributionContext context)
    {
        if (context.ServiceProvider.GetRequiredService<IHttpContextAccessor>().HttpContext is { } httpContext)
        {
            context.AuditInfo.HttpStatusCode ??= httpContext.Response.StatusCode;
        }
    }

    private static string UrlOf(HttpRequest request) =>
        $"{request.PathBase}{request.Path}{request.QueryString}".Truncate(MaxUrlLength)!;
}
