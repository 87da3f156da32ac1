using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Volo.Abp.Authorization;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.AspNetCore.ExceptionHandling;

/// <summary>Goes through the authentication scheme, which may lead to the sign-in page.</summary>
public class DefaultAbpAuthorizationExceptionHandler : IAbpAuthorizationExceptionHandler, ITransientDependency
{
    /// <inheritdoc />
    public virtual Task HandleAsync(AbpAuthorizationException exception, HttpContext httpContext) =>
        httpContext.User.Identity?.IsAuthenticated == true ? httpContext.ForbidAsync() : httpContext.ChallengeAsync();
}
