namespace Volo.Abp.ExceptionHandling;

/// <summary>Tells all <see cref="IExceptionSubscriber"/>s of an exception that was handled at the edge of the application.</summary>
public interface IExceptionNotifier
{
    Task NotifyAsync(ExceptionNotificationContext context);
}
