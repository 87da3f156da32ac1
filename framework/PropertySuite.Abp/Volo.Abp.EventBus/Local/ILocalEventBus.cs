namespace Volo.Abp.EventBus.Local;

/// <summary>Events within the process.</summary>
public interface ILocalEventBus : IEventBus
{
    IDisposable Subscribe<TEvent>(ILocalEventHandler<TEvent> handler) where TEvent : class;

    List<EventTypeWithEventHandlerFactories> GetEventHandlerFactories(Type eventType);
}
