using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Volo.Abp.AspNetCore.ExceptionHandling;
using Volo.Abp.AspNetCore.Mvc.ExceptionHandling;
using Volo.Abp.Authorization;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.AspNetCore.Mvc;

/// <summary>
/// Answers a failing action with the error envelope when it returns a value or the client wants JSON. A client that has gone away is no
/// error.
/// </summary>
[Dependency(ReplaceServices = true)]
[ExposeServices(typeof(AbpExceptionFilter))]
public class ApiExceptionFilter : AbpExceptionFilter
{
    private readonly ApiErrorWriter _errorWriter;
    private readonly IAbpAuthorizationExceptionHandler _authorizationExceptionHandler;

    /// <summary>Creates the filter.</summary>
    public ApiExceptionFilter(ApiErrorWriter errorWriter, IAbpAuthorizationExceptionHandler authorizationExceptionHandler)
    {
        _errorWriter = errorWriter;
        _authorizationExceptionHandler = authorizationExceptionHandler;
    }

    /// <inheritdoc />
    public override async Task OnExceptionAsync(ExceptionContext context)
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
