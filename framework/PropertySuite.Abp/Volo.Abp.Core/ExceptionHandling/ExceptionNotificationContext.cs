using Microsoft.Extensions.Logging;
using Volo.Abp.Logging;

namespace Volo.Abp.ExceptionHandling;

/// <summary>An exception, how bad it is, and whether it has been dealt with.</summary>
public class ExceptionNotificationContext
{
    /// <param name="exception">What happened.</param>
    /// <param name="logLevel">Null: what the exception says of itself, else Error.</param>
    /// <param name="handled">Whether the sender has dealt with it.</param>
    public ExceptionNotificationContext(Exception exception, LogLevel? logLevel = null, bool handled = true)
    {
        Exception = Check.NotNull(exception, nameof(exception));
        LogLevel = logLevel ?? exception.GetLogLevel();
        Handled = handled;
    }

    public Exception Exception { get; }

    public LogLevel LogLevel { get; }

    public bool Handled { get; }
}
