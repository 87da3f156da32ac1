using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using PropertySuite.AspNetCore;
using Volo.Abp.AspNetCore.ExceptionHandling;
using Volo.Abp.Authorization;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.AspNetCore.Mvc.ExceptionHandling;

/// <summary>
/// Answers a failing action with the error envelope when it returns a value or the client wants JSON. A client that has gone away is no
/// error.
/// </summary>
public class AbpExceptionFilter : IAsyncExceptionFilter, ITransientDependency
{
    private readonly ApiErrorWriter _errorWriter;
    private readonly IAbpAuthorizationExceptionHandler _authorizationExceptionHandler;

    public AbpExceptionFilter(ApiErrorWriter errorWriter, IAbpAuthorizationExceptionHandler authorizationExceptionHandler)
    {
        _errorWriter = errorWriter;
        _authorizationExceptionHandler = authorizationExceptionHandler;
    }

    public async Task OnExceptionAsync(ExceptionContext context)
    {
        if (context.HttpContext.Response.HasStarted || !context.ActionDescriptor.IsControllerAction())
        {
            return;
        }

        if (ApiRequest.IsAborted(context.HttpContext, context.Exception))
        {
            context.Result = new StatusCodeResult(StatusCodes.Status499ClientClosedRequest);
            context.ExceptionHandled = true;
        }
        else if (context.ActionDescriptor.HasObjectResult() || ApiRequest.WantsErrorEnvelope(context.HttpContext))
        {
            await HandleAsync(context);
        }
    }

    private async Task HandleAsync(ExceptionContext context)
    {
        if (context.Exception is AbpAuthorizationException refusal)
        {
            await _authorizationExceptionHandler.HandleAsync(refusal, context.HttpContext);
        }
        else
        {
            await _errorWriter.WriteAsync(context.HttpContext, context.Exception);
        }

        context.Result = new EmptyResult();
        context.ExceptionHandled = true;
    }
}
