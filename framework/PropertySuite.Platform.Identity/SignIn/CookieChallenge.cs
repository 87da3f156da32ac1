using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;

namespace PropertySuite.Identity;

/// <summary>Answers programs with 401 and 403, and people who follow a link with a redirect.</summary>
public static class CookieChallenge
{
    /// <summary>The caller has to sign in: 401 for a program, the login page for a person.</summary>
    public static Task ToLoginAsync(RedirectContext<CookieAuthenticationOptions> context) =>
        AnswerAsync(context, StatusCodes.Status401Unauthorized);

    /// <summary>The caller may not do this: 403 for a program, the access-denied page for a person.</summary>
    public static Task ToAccessDeniedAsync(RedirectContext<CookieAuthenticationOptions> context) =>
        AnswerAsync(context, StatusCodes.Status403Forbidden);

    private static Task AnswerAsync(RedirectContext<CookieAuthenticationOptions> context, int statusCode)
    {
        if (IsProgram(context.Request))
        {
            context.Response.StatusCode = statusCode;
        }
        else
        {
            context.Response.Redirect(context.RedirectUri);
        }

        return Task.CompletedTask;
    }

    private static bool IsProgram(HttpRequest request) =>
        request.Path.StartsWithSegments("/api")
        || request.Path.StartsWithSegments("/integration-api")
        || string.Equals(request.Headers.XRequestedWith, "XMLHttpRequest", StringComparison.OrdinalIgnoreCase);
}
