using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PropertySuite.AspNetCore.Localization;
using Volo.Abp.AspNetCore.Mvc.AntiForgery;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.AspNetCore.Mvc;

/// <summary>
/// Refuses writing requests without a valid token when they come with the sign-in cookie or the token cookie. A request with neither comes
/// from no browser that somebody is signed in with, and needs none; nor does one whose caller was recognised by something else than the
/// cookie. Takes the place of ABP's filter, whose options it follows.
/// </summary>
public class ApiAntiforgeryFilter : IAsyncAuthorizationFilter, ITransientDependency
{
    private readonly IAntiforgery _antiforgery;
    private readonly AbpAntiForgeryOptions _options;
    private readonly IOptionsMonitor<CookieAuthenticationOptions> _cookieOptions;
    private readonly ApiErrorWriter _errorWriter;
    private readonly IStringLocalizer<HttpErrorsResource> _localizer;
    private readonly ILogger<ApiAntiforgeryFilter> _logger;

    public ApiAntiforgeryFilter(
        IAntiforgery antiforgery,
        IOptions<AbpAntiForgeryOptions> options,
        IOptionsMonitor<CookieAuthenticationOptions> cookieOptions,
        ApiErrorWriter errorWriter,
        IStringLocalizer<HttpErrorsResource> localizer,
        ILogger<ApiAntiforgeryFilter> logger)
    {
        _antiforgery = antiforgery;
        _options = options.Value;
        _cookieOptions = cookieOptions;
        _errorWriter = errorWriter;
        _localizer = localizer;
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
            await _errorWriter.WriteAsync(
                context.HttpContext,
                new ApiErrorException(StatusCodes.Status400BadRequest, _localizer["AntiForgery:Invalid"], ApiErrorCodes.StaleAntiForgeryToken));
            context.Result = new EmptyResult();
        }
    }

    private bool ShouldValidate(AuthorizationFilterContext context)
    {
        var request = context.HttpContext.Request;
        if (_options.AutoValidateIgnoredHttpMethods.Contains(request.Method)
            || !context.ActionDescriptor.IsControllerAction()
            || !_options.AutoValidateFilter(context.ActionDescriptor.AsControllerActionDescriptor().ControllerTypeInfo))
        {
            return false;
        }

        if (IsRecognisedWithoutCookie(context.HttpContext))
        {
            return false;
        }

        var authCookie = _options.AuthCookieSchemaName is { } scheme ? _cookieOptions.Get(scheme).Cookie.Name : null;
        return (authCookie != null && request.Cookies.ContainsKey(authCookie))
               || request.Cookies.ContainsKey(_options.TokenCookie.Name!);
    }

    /// <summary>
    /// Whether the caller was recognised by something that a browser does not send by itself, such as a bearer token. What was merely tried
    /// and refused does not count, so that a bogus header lifts nothing.
    /// </summary>
    private bool IsRecognisedWithoutCookie(HttpContext context)
        => context.Features.Get<IAuthenticateResultFeature>()?.AuthenticateResult is { Succeeded: true, Ticket: { } ticket }
           && ticket.AuthenticationScheme != _options.AuthCookieSchemaName;
}
