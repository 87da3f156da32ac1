using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.AspNetCore.Mvc.AntiForgery;

/// <summary>
/// Refuses writing requests without a valid token when they come with the sign-in cookie or the token cookie. A request with neither comes
/// from no browser that somebody is signed in with, and needs none.
/// </summary>
public class AbpAutoValidateAntiforgeryTokenAuthorizationFilter : IAsyncAuthorizationFilter, ITransientDependency
{
    private readonly IAntiforgery _antiforgery;
    private readonly AbpAntiForgeryOptions _options;
    private readonly IOptionsMonitor<CookieAuthenticationOptions> _cookieOptions;
    private readonly ILogger<AbpAutoValidateAntiforgeryTokenAuthorizationFilter> _logger;

    public AbpAutoValidateAntiforgeryTokenAuthorizationFilter(
        IAntiforgery antiforgery,
        IOptions<AbpAntiForgeryOptions> options,
        IOptionsMonitor<CookieAuthenticationOptions> cookieOptions,
        ILogger<AbpAutoValidateAntiforgeryTokenAuthorizationFilter> logger)
    {
        _antiforgery = antiforgery;
        _options = options.Value;
        _cookieOptions = cookieOptions;
        _logger = logger;
    }

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        if (context.Filters.OfType<IgnoreAntiforgeryTokenAttribute>().Any() || !ShouldValidate(context))
        {
            return;
        }

        try
        {
            await _antiforgery.ValidateRequestAsync(context.HttpContext);
        }
        catch (AntiforgeryValidationException exception)
        {
            _logger.LogWarning(exception, "Anti-forgery token refused.");
            context.Result = new BadRequestResult();
        }
    }

    private bool ShouldValidate(AuthorizationFilterContext context)
    {
        var request = context.HttpContext.Request;
        if (!_options.AutoValidate
            || _options.AutoValidateIgnoredHttpMethods.Contains(request.Method)
            || !context.ActionDescriptor.IsControllerAction()
            || !_options.AutoValidateFilter(context.ActionDescriptor.AsControllerActionDescriptor().ControllerTypeInfo))
        {
            return false;
        }

        var authCookie = _options.AuthCookieSchemaName is { } scheme ? _cookieOptions.Get(scheme).Cookie.Name : null;
        return (authCookie != null && request.Cookies.ContainsKey(authCookie))
               || request.Cookies.ContainsKey(_options.TokenCookie.Name!);
    }
}
