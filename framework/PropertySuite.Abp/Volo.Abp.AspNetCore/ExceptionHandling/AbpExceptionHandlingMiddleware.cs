using Microsoft.AspNetCore.Http;
using PropertySuite.AspNetCore;
using Volo.Abp.Authorization;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.AspNetCore.ExceptionHandling;

/// <summary>
/// Answers API requests that fail outside an action with the error envelope, also those that fail by a bare status. Other requests are left
/// to the handlers further out. A client that has gone away is no error.
/// </summary>
public class AbpExceptionHandlingMiddleware : IMiddleware, ITransientDependency
{
    private readonly ApiErrorWriter _errorWriter;
    private readonly IAbpAuthorizationExceptionHandler _authorizationExceptionHandler;

    public AbpExceptionHandlingMiddleware(ApiErrorWriter errorWriter, IAbpAuthorizationExceptionHandler authorizationExceptionHandler)
    {
        _errorWriter = errorWriter;
        _authorizationExceptionHandler = authorizationExceptionHandler;
    }

    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (Exception exception) when (ApiRequest.IsAborted(context, exception))
        {
            if (!context.Response.HasStarted)
            {
                context.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
            }

            return;
        }
        catch (Exception exception) when (!context.Response.HasStarted && ApiRequest.WantsErrorEnvelope(context))
        {
            await HandleAsync(context, exception);
            return;
        }

        if (!context.RequestAborted.IsCancellationRequested && IsBareError(context))
        {
            await _errorWriter.WriteAsync(context, context.Response.StatusCode);
        }
    }

    private static bool IsBareError(HttpContext context)
        => context.Response is { HasStarted: false, StatusCode: >= 400, ContentLength: null or 0, ContentType: null }
           && ApiRequest.IsApiPath(context);

    private async Task HandleAsync(HttpContext context, Exception exception)
    {
        context.Response.Clear();
        if (exception is AbpAuthorizationException refusal)
        {
            await _authorizationExceptionHandler.HandleAsync(refusal, context);
        }
        else
        {
            await _errorWriter.WriteAsync(context, exception);
        }
    }
}
