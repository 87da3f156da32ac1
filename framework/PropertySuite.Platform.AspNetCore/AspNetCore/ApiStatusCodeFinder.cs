using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Volo.Abp.AspNetCore.ExceptionHandling;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.AspNetCore;

/// <summary>As ABP's, and where that knows only 500: the own status of a request that the server could not read, 503 for a database that cannot be used just now.</summary>
[Dependency(ReplaceServices = true)]
[ExposeServices(typeof(IHttpExceptionStatusCodeFinder))]
public class ApiStatusCodeFinder(IOptions<AbpExceptionHttpStatusCodeOptions> options) : DefaultHttpExceptionStatusCodeFinder(options)
{
    /// <inheritdoc />
    public override HttpStatusCode GetStatusCode(HttpContext httpContext, Exception exception)
    {
        var known = base.GetStatusCode(httpContext, exception);
        return exception is AggregateException { InnerExceptions: [var only] } ? Refine(known, only) : Refine(known, exception);
    }

    private static HttpStatusCode Refine(HttpStatusCode known, Exception exception) => exception switch
    {
        _ when known != HttpStatusCode.InternalServerError => known,
        BadHttpRequestException unreadable => (HttpStatusCode)unreadable.StatusCode,
        _ when DatabaseOutage.IsBehind(exception) => HttpStatusCode.ServiceUnavailable,
        _ => known,
    };
}
