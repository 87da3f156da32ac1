using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.AspNetCore.Tracing;

/// <summary>
/// Makes <c>X-Correlation-Id</c> of the caller the trace identifier of the request, or the request's W3C trace id where there is none,
/// and returns it with the response.
/// </summary>
public class AbpCorrelationIdMiddleware : IMiddleware, ITransientDependency
{
    /// <summary>Name of the header.</summary>
    public const string HeaderName = "X-Correlation-Id";

    private const int MaxLength = 64;

    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var sent = context.Request.Headers[HeaderName].ToString();
        context.TraceIdentifier = IsAcceptable(sent) ? sent : Activity.Current?.TraceId.ToHexString() ?? Guid.CreateVersion7().ToString("N");
        context.Response.OnStarting(() =>
        {
            context.Response.Headers[HeaderName] = context.TraceIdentifier;
            return Task.CompletedTask;
        });
        await next(context);
    }

    // The value reaches logs and response headers, so only harmless characters are let through.
    private static bool IsAcceptable(string value)
        => value.Length is > 0 and <= MaxLength && value.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.');
}
