namespace Volo.Abp.EventBus;

/// <summary>Brings news to whoever handles it.</summary>
public interface IEventBus
{
    /// <param name="eventData">The news.</param>
    /// <param name="onUnitOfWorkComplete">True: handled at the end of the current unit of work, before its commit; false: at once.</param>
    Task PublishAsync<TEvent>(TEvent eventData, bool onUnitOfWorkComplete = true) where TEvent : class;

    /// <inheritdoc cref="PublishAsync{TEvent}"/>
    Task PublishAsync(Type eventType, object eventData, bool onUnitOfWorkComplete = true);

    IDisposable Subscribe<TEvent>(Func<TEvent, Task> action) where TEvent : class;

    IDisposable Subscribe<TEvent, THandler>() where TEvent : class where THandler : IEventHandler, new();

    IDisposable Subscribe(Type eventType, IEventHandler handler);

    IDisposable Subscribe<TEvent>(IEventHandlerFactory factory) where TEvent : class;

    IDisposable Subscribe(Type eventType, IEventHandlerFactory factory);

    void Unsubscribe<TEvent>(Func<TEvent, Task> action) where TEvent : class;

    void Unsubscribe(Type eventType, IEventHandler handler);

    void Unsubscribe(Type eventType, IEventHandlerFactory factory);

    void UnsubscribeAll<TEvent>() where TEvent : class;

    void UnsubscribeAll(Type eventType);
}
