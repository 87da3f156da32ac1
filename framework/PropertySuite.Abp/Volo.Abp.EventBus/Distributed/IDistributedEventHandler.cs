namespace Volo.Abp.EventBus.Distributed;

/// <summary>Handles events that may come from another process.</summary>
public interface IDistributedEventHandler<in TEvent> : IEventHandler
{
    Task HandleEventAsync(TEvent eventData);
}
