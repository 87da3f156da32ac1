using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using PropertySuite.AspNetCore;
using Volo.Abp.Authorization;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.AspNetCore.ExceptionHandling;

/// <summary>API requests get the error envelope; others go through the authentication scheme, which may lead to the sign-in page.</summary>
public class DefaultAbpAuthorizationExceptionHandler : IAbpAuthorizationExceptionHandler, ITransientDependency
{
    private readonly ApiErrorWriter _errorWriter;

    public DefaultAbpAuthorizationExceptionHandler(ApiErrorWriter errorWriter)
    {
        _errorWriter = errorWriter;
    }

    public virtual async Task HandleAsync(AbpAuthorizationException exception, HttpContext httpContext)
    {
        if (ApiRequest.WantsErrorEnvelope(httpContext))
        {
            await _errorWriter.WriteAsync(httpContext, exception);
        }
        else if (httpContext.User.Identity?.IsAuthenticated == true)
        {
            await httpContext.ForbidAsync();
        }
        else
        {
            await httpContext.ChallengeAsync();
        }
    }
}
