using Microsoft.Extensions.Primitives;

namespace PropertySuite.Host.Operation;

/// <summary>What every answer tells the browser about itself, so that an injected text or a foreign page can do little.</summary>
public static class SecurityHeaders
{
    private const string StrictTransport = "max-age=31536000";

    // The console is one bundle of its own scripts, so nothing else may run. Styles need 'unsafe-inline': Element Plus positions its
    // popups with style attributes, and no hash or nonce covers those. Pictures are data: for small icons and QR codes, blob: for previews.
    private const string ConsolePolicy =
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
        + "connect-src 'self'; worker-src 'self' blob:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    // An answer of the API is data. Opened in a tab by itself it can load, run and send nothing.
    private const string DataPolicy = "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>Sends the headers with every answer of the pipeline behind it. An endpoint may send a stricter policy of its own.</summary>
    public static void UseSecurityHeaders(this IApplicationBuilder application) => application.Use(next => context =>
    {
        context.Response.OnStarting(() =>
        {
            Write(context);
            return Task.CompletedTask;
        });
        return next(context);
    });

    private static void Write(HttpContext context)
    {
        var headers = context.Response.Headers;
        if (StringValues.IsNullOrEmpty(headers.ContentSecurityPolicy))
        {
            headers.ContentSecurityPolicy = IsConsole(context.Request.Path) ? ConsolePolicy : DataPolicy;
        }

        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=(), usb=(), display-capture=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (context.Request.IsHttps)
        {
            headers.StrictTransportSecurity = StrictTransport;
        }
    }

    private static bool IsConsole(PathString path) =>
        !path.StartsWithSegments("/api") && !path.StartsWithSegments("/integration-api") && !path.StartsWithSegments("/openapi")
        && !path.StartsWithSegments("/connect") && !path.StartsWithSegments("/health");
}
