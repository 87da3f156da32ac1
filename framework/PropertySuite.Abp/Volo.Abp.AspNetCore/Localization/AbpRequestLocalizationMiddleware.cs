using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Microsoft.AspNetCore.RequestLocalization;

/// <summary>Runs the request in the caller's culture; one that was chosen by query is remembered in the culture cookie.</summary>
public class AbpRequestLocalizationMiddleware : IMiddleware
{
    private const int CookieYears = 2;

    private readonly IAbpRequestLocalizationOptionsProvider _optionsProvider;
    private readonly ILoggerFactory _loggerFactory;

    public AbpRequestLocalizationMiddleware(IAbpRequestLocalizationOptionsProvider optionsProvider, ILoggerFactory loggerFactory)
    {
        _optionsProvider = optionsProvider;
        _loggerFactory = loggerFactory;
    }

    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var middleware = new Localization.RequestLocalizationMiddleware(
            next,
            Options.Create(await _optionsProvider.GetLocalizationOptionsAsync()),
            _loggerFactory);
        context.Response.OnStarting(() =>
        {
            if (context.Features.Get<IRequestCultureFeature>() is { Provider: QueryStringRequestCultureProvider } chosen)
            {
                Remember(context, chosen.RequestCulture);
            }

            return Task.CompletedTask;
        });
        await middleware.Invoke(context);
    }

    private static void Remember(HttpContext context, RequestCulture culture)
        => context.Response.Cookies.Append(
            CookieRequestCultureProvider.DefaultCookieName,
            CookieRequestCultureProvider.MakeCookieValue(culture),
            new CookieOptions
            {
                IsEssential = true,
                SameSite = SameSiteMode.Lax,
                Secure = context.Request.IsHttps,
                MaxAge = TimeSpan.FromDays(365 * CookieYears),
            });
}
