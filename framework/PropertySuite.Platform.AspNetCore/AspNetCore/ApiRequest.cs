using Microsoft.AspNetCore.Http;

namespace PropertySuite.AspNetCore;

/// <summary>Tells requests of programs from those of a browser's address bar.</summary>
public static class ApiRequest
{
    private static readonly PathString[] ApiPaths = ["/api", "/integration-api"];

    /// <summary>Whether the path is that of the HTTP API.</summary>
    public static bool IsApiPath(HttpContext context)
        => ApiPaths.Any(path => context.Request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether an error is answered with the JSON envelope: API path, XMLHttpRequest, or a client that accepts JSON.</summary>
    public static bool WantsErrorEnvelope(HttpContext context)
        => IsApiPath(context)
           || context.Request.Headers.XRequestedWith == "XMLHttpRequest"
           || context.Request.Headers.Accept.ToString().Contains("json", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the exception only says that the client has gone away.</summary>
    public static bool IsAborted(HttpContext context, Exception exception)
        => context.RequestAborted.IsCancellationRequested && exception is OperationCanceledException or IOException;
}
