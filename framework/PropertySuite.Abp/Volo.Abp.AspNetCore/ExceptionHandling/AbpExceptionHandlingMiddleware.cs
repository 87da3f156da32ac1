using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Volo.Abp.Authorization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Http;

namespace Volo.Abp.AspNetCore.ExceptionHandling;

/// <summary>Answers requests that fail outside an action with the error envelope.</summary>
public class AbpExceptionHandlingMiddleware : IMiddleware, ITransientDependency
{
    private readonly ILogger<AbpExceptionHandlingMiddleware> _logger;

    /// <summary>Creates the middleware.</summary>
    public AbpExceptionHandlingMiddleware(ILogger<AbpExceptionHandlingMiddleware> logger)
    {
        _logger = logger;
    }

    /// <inheritdoc />
    public virtual async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (Exception exception) when (!context.Response.HasStarted)
        {
            _logger.LogException(exception);
            await HandleAsync(context, exception);
        }
    }

    private static async Task HandleAsync(HttpContext context, Exception exception)
    {
        var services = context.RequestServices;
        if (exception is AbpAuthorizationException refusal)
        {
            await services.GetRequiredService<IAbpAuthorizationExceptionHandler>().HandleAsync(refusal, context);
            return;
        }

        context.Response.Clear();
        context.Response.StatusCode = (int)services.GetRequiredService<IHttpExceptionStatusCodeFinder>().GetStatusCode(context, exception);
        context.Response.Headers[AbpHttpConsts.AbpErrorFormat] = "true";
        await context.Response.WriteAsJsonAsync(
            new RemoteServiceErrorResponse(services.GetRequiredService<IExceptionToErrorInfoConverter>().Convert(exception)),
            services.GetRequiredService<IOptions<JsonOptions>>().Value.JsonSerializerOptions);
    }
}
