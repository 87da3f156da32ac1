using Volo.Abp.DependencyInjection;

namespace Volo.Abp.ExceptionHandling;

/// <summary>Base class of subscribers.</summary>
[ExposeServices(typeof(IExceptionSubscriber))]
public abstract class ExceptionSubscriber : IExceptionSubscriber, ITransientDependency
{
    public abstract Task HandleAsync(ExceptionNotificationContext context);
}
