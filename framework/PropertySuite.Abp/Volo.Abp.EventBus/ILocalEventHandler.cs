namespace Volo.Abp.EventBus;

/// <summary>Handles events of the type and of types derived from it, in the publisher's process and unit of work.</summary>
public interface ILocalEventHandler<in TEvent> : IEventHandler
{
    Task HandleEventAsync(TEvent eventData);
}
