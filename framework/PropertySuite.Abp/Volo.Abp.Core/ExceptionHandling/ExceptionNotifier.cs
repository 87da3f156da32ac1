using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Volo.Abp.ExceptionHandling;

/// <summary>Calls each subscriber in its own scope; a failing subscriber is logged and does not disturb the others.</summary>
public class ExceptionNotifier : IExceptionNotifier
{
    private readonly IServiceScopeFactory _scopeFactory;
    private readonly ILogger<ExceptionNotifier> _logger;

    public ExceptionNotifier(IServiceScopeFactory scopeFactory, ILogger<ExceptionNotifier> logger)
    {
        _scopeFactory = scopeFactory;
        _logger = logger;
    }

    public virtual async Task NotifyAsync(ExceptionNotificationContext context)
    {
        Check.NotNull(context, nameof(context));
        await using var scope = _scopeFactory.CreateAsyncScope();
        foreach (var subscriber in scope.ServiceProvider.GetServices<IExceptionSubscriber>())
        {
            try
            {
                await subscriber.HandleAsync(context);
            }
            catch (Exception exception)
            {
                _logger.LogWarning(exception, "Exception subscriber {Subscriber} failed.", subscriber.GetType().FullName);
            }
        }
    }
}
