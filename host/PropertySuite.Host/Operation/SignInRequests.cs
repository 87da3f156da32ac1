using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Features;
using PropertySuite.Identity;

namespace PropertySuite.Host.Operation;

/// <summary>Recognises attempts to sign in, and finds out whose name is tried before anything is done with it.</summary>
public static class SignInRequests
{
    private const long MaxBodyBytes = 8 * 1024;
    private static readonly object NameKey = new();

    /// <summary>Whether the request tries a password or a second factor.</summary>
    public static bool IsSignIn(HttpContext context) =>
        HttpMethods.IsPost(context.Request.Method)
        && (context.Request.Path.StartsWithSegments("/api/account/login") || context.Request.Path.StartsWithSegments("/api/account/check-password"));

    /// <summary>Whether the request tries the password of somebody who is signed in, to change it or the second factor.</summary>
    public static bool IsConfirmation(HttpContext context) =>
        HttpMethods.IsPost(context.Request.Method)
        && (context.Request.Path.StartsWithSegments("/api/account/my-profile") || context.Request.Path.StartsWithSegments("/api/account/two-factor"));

    /// <summary>Whether the request asks for a token.</summary>
    public static bool IsTokenRequest(HttpContext context) =>
        HttpMethods.IsPost(context.Request.Method) && context.Request.Path.StartsWithSegments("/connect/token");

    /// <summary>
    /// The name that is tried with the company that is typed beside it, in the form in which both are compared; null when the request names
    /// nobody. Of a company that does not exist no password is looked at, so that inventing companies gives nobody more tries.
    /// </summary>
    public static string? NameOf(HttpContext context) => context.Items[NameKey] as string;

    /// <summary>Reads the name for <see cref="NameOf"/>, and keeps bodies of sign-ins short.</summary>
    public static void UseSignInNames(this IApplicationBuilder application) => application.Use(next => async context =>
    {
        if (IsSignIn(context))
        {
            await ReadAsync(context);
        }

        await next(context);
    });

    private static async Task ReadAsync(HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = MaxBodyBytes;
        }

        if (!context.Request.HasJsonContentType())
        {
            return;
        }

        context.Request.EnableBuffering();
        try
        {
            var attempt = await context.Request.ReadFromJsonAsync<Attempt>(JsonSerializerOptions.Web, context.RequestAborted);
            context.Items[NameKey] = attempt?.UserNameOrEmailAddress is { } name
                ? $"{await AccountOfAsync(context.RequestServices, name)}\n{Form(attempt.TenantName ?? "")}"
                : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The controller says what is wrong with it.
        }

        context.Request.Body.Position = 0;
    }

    /// <summary>Whoever has an e-mail address is one person under it and under the user name.</summary>
    private static async Task<string> AccountOfAsync(IServiceProvider services, string typedName)
    {
        var name = Form(typedName);
        return name.Contains('@') && await services.GetRequiredService<SignInNames>().FindUserNameAsync(name) is { } userName ? userName : name;
    }

    /// <summary>As names are compared at sign-in: a letter is the same however Unicode composes it.</summary>
    private static string Form(string text) => IsWellFormed(text) ? text.Trim().Normalize(NormalizationForm.FormKC).ToUpperInvariant() : "";

    /// <summary>Half a surrogate pair cannot be normalised, and is nobody's name.</summary>
    private static bool IsWellFormed(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar)
            {
                return false;
            }
        }

        return true;
    }

    private sealed record Attempt(string? UserNameOrEmailAddress, string? TenantName);
}
