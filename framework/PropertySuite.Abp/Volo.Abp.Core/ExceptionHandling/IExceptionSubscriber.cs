namespace Volo.Abp.ExceptionHandling;

/// <summary>Wants to know of handled exceptions.</summary>
public interface IExceptionSubscriber
{
    Task HandleAsync(ExceptionNotificationContext context);
}
