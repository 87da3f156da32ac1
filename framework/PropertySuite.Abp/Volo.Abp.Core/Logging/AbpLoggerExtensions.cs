using Volo.Abp.ExceptionHandling;
using Volo.Abp.Logging;

namespace Microsoft.Extensions.Logging;

public static class AbpLoggerExtensions
{
    public static void LogWithLevel(this ILogger logger, LogLevel logLevel, string message)
        => logger.Log(logLevel, "{Message}", message);

    public static void LogWithLevel(this ILogger logger, LogLevel logLevel, string message, Exception exception)
        => logger.Log(logLevel, exception, "{Message}", message);

    /// <summary>Logs the exception with its code, details, data and own entries, at its own level unless one is given.</summary>
    public static void LogException(this ILogger logger, Exception ex, LogLevel? level = null)
    {
        var logLevel = level ?? ex.GetLogLevel();
        logger.LogWithLevel(logLevel, ex.Message, ex);

        if (ex is IHasErrorCode { Code: { Length: > 0 } code })
        {
            logger.Log(logLevel, "Code: {Code}", code);
        }

        if (ex is IHasErrorDetails { Details: { Length: > 0 } details })
        {
            logger.Log(logLevel, "Details: {Details}", details);
        }

        foreach (var key in ex.Data.Keys)
        {
            logger.Log(logLevel, "Data: {Key} = {Value}", key, ex.Data[key]);
        }

        foreach (var inner in SelfLogging(ex))
        {
            inner.Log(logger);
        }
    }

    private static IEnumerable<IExceptionWithSelfLogging> SelfLogging(Exception exception)
    {
        if (exception is IExceptionWithSelfLogging self)
        {
            yield return self;
        }

        var inner = exception is AggregateException aggregate
            ? aggregate.InnerExceptions
            : exception.InnerException is { } one ? [one] : (IEnumerable<Exception>)[];
        foreach (var found in inner.SelectMany(SelfLogging))
        {
            yield return found;
        }
    }
}
