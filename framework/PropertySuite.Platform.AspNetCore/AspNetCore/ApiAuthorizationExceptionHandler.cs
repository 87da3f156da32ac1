using Microsoft.AspNetCore.Http;
using Volo.Abp.AspNetCore.ExceptionHandling;
using Volo.Abp.Authorization;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.AspNetCore;

/// <summary>API requests get the error envelope; others go through the authentication scheme, which may lead to the sign-in page.</summary>
[Dependency(ReplaceServices = true)]
[ExposeServices(typeof(IAbpAuthorizationExceptionHandler))]
public class ApiAuthorizationExceptionHandler(ApiErrorWriter errorWriter) : DefaultAbpAuthorizationExceptionHandler
{
    /// <inheritdoc />
    public override Task HandleAsync(AbpAuthorizationException exception, HttpContext httpContext) =>
        ApiRequest.WantsErrorEnvelope(httpContext)
            ? errorWriter.WriteAsync(httpContext, exception)
            : base.HandleAsync(exception, httpContext);
}
