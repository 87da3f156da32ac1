using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Volo.Abp.AspNetCore.ExceptionHandling;
using Volo.Abp.Authorization;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.AspNetCore;

/// <summary>
/// Answers API requests that fail outside an action with the error envelope, also those that fail by a bare status. Other requests are left
/// to the handlers further out. A client that has gone away is no error.
/// </summary>
[Dependency(ReplaceServices = true)]
[ExposeServices(typeof(AbpExceptionHandlingMiddleware))]
public class ApiExceptionMiddleware : AbpExceptionHandlingMiddleware
{
    private readonly ApiErrorWriter _errorWriter;
    private readonly IAbpAuthorizationExceptionHandler _authorizationExceptionHandler;

    /// <summary>Creates the middleware.</summary>
    public ApiExceptionMiddleware(
        ApiErrorWriter errorWriter,
        IAbpAuthorizationExceptionHandler authorizationExceptionHandler,
        ILogger<AbpExceptionHandlingMiddleware> logger)
        : base(logger)
    {
        _errorWriter = errorWriter;
        _authorizationExceptionHandler = authorizationExceptionHandler;
    }

    /// <inheritdoc />
    public override async Task InvokeAsync(HttpContext context, RequestDelegate next)
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
