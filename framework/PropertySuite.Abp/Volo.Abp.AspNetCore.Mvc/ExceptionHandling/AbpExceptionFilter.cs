using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Volo.Abp.AspNetCore.ExceptionHandling;
using Volo.Abp.Authorization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Http;

namespace Volo.Abp.AspNetCore.Mvc.ExceptionHandling;

/// <summary>Answers a failing action that returns a value with the error envelope.</summary>
public class AbpExceptionFilter : IAsyncExceptionFilter, ITransientDependency
{
    /// <inheritdoc />
    public virtual async Task OnExceptionAsync(ExceptionContext context)
    {
        if (!context.ActionDescriptor.IsControllerAction() || !context.ActionDescriptor.HasObjectResult())
        {
            return;
        }

        var (services, http) = (context.HttpContext.RequestServices, context.HttpContext);
        services.GetRequiredService<ILogger<AbpExceptionFilter>>().LogException(context.Exception);
        if (context.Exception is AbpAuthorizationException refusal)
        {
            await services.GetRequiredService<IAbpAuthorizationExceptionHandler>().HandleAsync(refusal, http);
            context.Result = new EmptyResult();
        }
        else
        {
            http.Response.Headers[AbpHttpConsts.AbpErrorFormat] = "true";
            context.Result = new ObjectResult(
                new RemoteServiceErrorResponse(services.GetRequiredService<IExceptionToErrorInfoConverter>().Convert(context.Exception)))
            {
                StatusCode = (int)services.GetRequiredService<IHttpExceptionStatusCodeFinder>().GetStatusCode(http, context.Exception),
            };
        }

        context.ExceptionHandled = true;
    }
}
