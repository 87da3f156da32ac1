using Microsoft.Extensions.Logging;

namespace Volo.Abp.Logging;

public static class HasLogLevelExtensions
{
    public static TException WithLogLevel<TException>(this TException exception, LogLevel logLevel) where TException : IHasLogLevel
    {
        exception.LogLevel = logLevel;
        return exception;
    }

    /// <summary>The level the exception names, else the default.</summary>
    public static LogLevel GetLogLevel(this Exception exception, LogLevel defaultLevel = LogLevel.Error)
        => (exception as IHasLogLevel)?.LogLevel ?? defaultLevel;
}
