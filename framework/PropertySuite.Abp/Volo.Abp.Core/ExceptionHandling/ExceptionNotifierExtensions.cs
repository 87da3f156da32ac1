using Microsoft.Extensions.Logging;

namespace Volo.Abp.ExceptionHandling;

public static class ExceptionNotifierExtensions
{
    public static Task NotifyAsync(this IExceptionNotifier notifier, Exception exception, LogLevel? logLevel = null, bool handled = true)
        => Check.NotNull(notifier, nameof(notifier)).NotifyAsync(new ExceptionNotificationContext(exception, logLevel, handled));
}
