using Microsoft.AspNetCore.Routing.Patterns;
using PropertySuite.AspNetCore;
using Volo.Abp.Security.Claims;

namespace PropertySuite.Host.Operation;

/// <summary>
/// One line for each request of the API: verb, route, status, milliseconds. Of the address only what cannot be personal is written: the
/// route, and in it the values that are ids.
/// </summary>
public sealed class RequestLog
{
    private readonly RequestDelegate _next;
    private readonly TimeProvider _time;
    private readonly ILogger<RequestLog> _logger;

    /// <summary>Takes what it needs from the container.</summary>
    public RequestLog(RequestDelegate next, TimeProvider time, ILogger<RequestLog> logger)
    {
        _next = next;
        _time = time;
        _logger = logger;
    }

    /// <summary>Serves the request and writes the line.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        var start = _time.GetTimestamp();
        try
        {
            await _next(context);
        }
        finally
        {
            Write(context, _time.GetElapsedTime(start));
        }
    }

    private void Write(HttpContext context, TimeSpan duration)
    {
        var status = context.Response.StatusCode;
        var failed = status >= StatusCodes.Status500InternalServerError;
        if (!failed && !ApiRequest.IsApiPath(context) && !SignInRequests.IsTokenRequest(context))
        {
            return;
        }

        var surroundings = new Dictionary<string, object?>
        {
            ["TenantId"] = context.User.FindFirst(AbpClaimTypes.TenantId)?.Value,
            ["UserId"] = context.User.FindFirst(AbpClaimTypes.UserId)?.Value,
        };
        using (_logger.BeginScope(surroundings))
        {
            _logger.Log(
                failed ? LogLevel.Warning : LogLevel.Information,
                "{Method} {Path} {Status} {Milliseconds:0.0} ms",
                context.Request.Method,
                PathOf(context),
                status,
                duration.TotalMilliseconds);
        }
    }

    private static string PathOf(HttpContext context) => context.GetEndpoint() is RouteEndpoint { RoutePattern: { RawText: not null } pattern }
        ? "/" + string.Join('/', pattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => Describe(context, part)))))
        : "(no route)";

    private static string Describe(HttpContext context, RoutePatternPart part) => part switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternSeparatorPart separator => separator.Content,
        RoutePatternParameterPart parameter => Guid.TryParse(context.GetRouteValue(parameter.Name)?.ToString(), out var id)
            ? id.ToString()
            : $"{{{parameter.Name}}}",
        _ => "",
    };
}
