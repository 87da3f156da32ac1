using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Auditing;
using Volo.Abp.Auditing;
using Volo.Abp.AspNetCore.WebClientInfo;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.AspNetCore.Auditing;

/// <summary>Adds what is known of the request. Its query is written without secrets and personal data.</summary>
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
        log.Url ??= UrlOf(httpContext, context.ServiceProvider.GetRequiredService<AuditMasking>());
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

    private static string UrlOf(HttpContext httpContext, AuditMasking masking)
    {
        var request = httpContext.Request;
        var query = request.Query.SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value)));
        var url = request.PathBase + AuditMasking.Scrub(request.Path.Value ?? "");
        return (request.QueryString.HasValue ? $"{url}?{masking.ScrubQuery(query)}" : url.ToString()).Truncate(MaxUrlLength)!;
    }
}
