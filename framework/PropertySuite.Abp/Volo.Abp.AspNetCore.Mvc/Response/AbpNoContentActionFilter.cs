using System.Net;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.AspNetCore.Mvc.Response;

/// <summary>An action that returns nothing answers 204 instead of an empty 200.</summary>
public class AbpNoContentActionFilter : IAsyncActionFilter, ITransientDependency
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var executed = await next();
        if (context.ActionDescriptor.IsControllerAction()
            && !context.HttpContext.Response.HasStarted
            && context.HttpContext.Response.StatusCode == (int)HttpStatusCode.OK
            && executed.Exception == null
            && executed.Result is null or EmptyResult
            && ActionReturnTypes.IsVoid(context.ActionDescriptor.GetMethodInfo().ReturnType))
        {
            context.HttpContext.Response.StatusCode = (int)HttpStatusCode.NoContent;
        }
    }
}
