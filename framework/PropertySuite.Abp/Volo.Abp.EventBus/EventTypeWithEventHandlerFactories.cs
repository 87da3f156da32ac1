namespace Volo.Abp.EventBus;

/// <summary>The handlers subscribed to one type of event.</summary>
public class EventTypeWithEventHandlerFactories
{
    public EventTypeWithEventHandlerFactories(Type eventType, List<IEventHandlerFactory> eventHandlerFactories)
    {
        EventType = eventType;
        EventHandlerFactories = eventHandlerFactories;
    }

    public Type EventType { get; }

    public List<IEventHandlerFactory> EventHandlerFactories { get; }
}
