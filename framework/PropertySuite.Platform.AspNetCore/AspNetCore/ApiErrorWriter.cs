using System.Collections;
using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PropertySuite.AspNetCore.Localization;
using Volo.Abp;
using Volo.Abp.AspNetCore.ExceptionHandling;
using Volo.Abp.Authorization;
using Volo.Abp.ExceptionHandling;
using Volo.Abp.Http;
using Volo.Abp.Localization;
using Volo.Abp.Logging;

namespace PropertySuite.AspNetCore;

/// <summary>
/// Writes ABP's error envelope, in the language of the request, to a response that has not started; logs and reports exceptions. Every
/// envelope carries the trace id under which the log tells more.
/// </summary>
public class ApiErrorWriter
{
    private readonly IExceptionToErrorInfoConverter _converter;
    private readonly IHttpExceptionStatusCodeFinder _statusCodeFinder;
    private readonly IStringLocalizer<HttpErrorsResource> _localizer;
    private readonly AbpExceptionHandlingOptions _exceptionOptions;
    private readonly JsonOptions _jsonOptions;
    private readonly IExceptionNotifier _exceptionNotifier;
    private readonly ILogger<ApiErrorWriter> _logger;

    public ApiErrorWriter(
        IExceptionToErrorInfoConverter converter,
        IHttpExceptionStatusCodeFinder statusCodeFinder,
        IStringLocalizer<HttpErrorsResource> localizer,
        IOptions<AbpExceptionHandlingOptions> exceptionOptions,
        IOptions<JsonOptions> jsonOptions,
        IExceptionNotifier exceptionNotifier,
        ILogger<ApiErrorWriter> logger)
    {
        _exceptionNotifier = exceptionNotifier;
        _logger = logger;
        _converter = converter;
        _statusCodeFinder = statusCodeFinder;
        _localizer = localizer;
        _exceptionOptions = exceptionOptions.Value;
        _jsonOptions = jsonOptions.Value;
    }

    /// <summary>Writes what the exception says to clients, with its status.</summary>
    public async Task WriteAsync(HttpContext context, Exception exception)
    {
        var status = (int)_statusCodeFinder.GetStatusCode(context, exception);
        // What a client did wrong is no error of ours.
        var level = exception.GetLogLevel(status >= StatusCodes.Status500InternalServerError ? LogLevel.Error : LogLevel.Warning);
        _logger.Log(level, exception, "Answered {Status} {Error}", status, (exception as IHasErrorCode)?.Code ?? exception.GetType().Name);
        if (exception is BadHttpRequestException or AbpAuthorizationException { Code: null or "" })
        {
            await WriteAsync(context, status);
        }
        else if (status == StatusCodes.Status503ServiceUnavailable && DatabaseOutage.IsBehind(exception))
        {
            context.Response.Headers.RetryAfter = DatabaseOutage.RetryAfterSeconds.ToString(CultureInfo.InvariantCulture);
            await WriteAsync(context, status);
        }
        else
        {
            using var culture = UseCultureOf(context);
            await WriteAsync(context, status, Convert(exception));
        }

        await _exceptionNotifier.NotifyAsync(new ExceptionNotificationContext(exception, level));
    }

    /// <summary>Writes the text for a bare status, such as 404 for a path that nobody serves.</summary>
    public async Task WriteAsync(HttpContext context, int statusCode)
    {
        using var culture = UseCultureOf(context);
        var text = _localizer[$"Status:{statusCode}"];
        var message = text.ResourceNotFound ? ReasonPhrases.GetReasonPhrase(statusCode) : text.Value;
        var info = new RemoteServiceErrorInfo(message, code: statusCode == StatusCodes.Status401Unauthorized ? ApiErrorCodes.SignInRequired : null);
        if (statusCode >= StatusCodes.Status500InternalServerError)
        {
            info.Data = WithTraceId(null, context.TraceIdentifier);
        }

        await WriteAsync(context, statusCode, info);
    }

    // Errors are caught further out than the culture of the request is set.
    private static IDisposable UseCultureOf(HttpContext context)
        => context.Features.Get<IRequestCultureFeature>()?.RequestCulture is { } culture
            ? CultureHelper.Use(culture.Culture, culture.UICulture)
            : NullDisposable.Instance;

    private RemoteServiceErrorInfo Convert(Exception exception) => _converter.Convert(exception, options =>
    {
        options.SendExceptionsDetailsToClients = _exceptionOptions.SendExceptionsDetailsToClients;
        options.SendStackTraceToClients = _exceptionOptions.SendStackTraceToClients;
    });

    private async Task WriteAsync(HttpContext context, int statusCode, RemoteServiceErrorInfo info)
    {
        info.Data = WithTraceId(info.Data, Activity.Current?.TraceId.ToHexString() ?? context.TraceIdentifier);
        context.Response.StatusCode = statusCode;
        context.Response.Headers[AbpHttpConsts.AbpErrorFormat] = "true";
        context.Response.Headers.CacheControl = "no-store";
        await context.Response.WriteAsJsonAsync(
            new RemoteServiceErrorResponse(info),
            _jsonOptions.JsonSerializerOptions,
            CancellationToken.None);
    }

    private static Dictionary<string, object?> WithTraceId(IDictionary? data, string traceId)
    {
        var result = new Dictionary<string, object?>();
        foreach (DictionaryEntry entry in data ?? new Dictionary<string, object?>())
        {
            result[entry.Key.ToString()!] = entry.Value;
        }

        result["traceId"] = traceId;
        return result;
    }
}
