namespace Volo.Abp.EventBus.Distributed;

/// <summary>Events between processes.</summary>
public interface IDistributedEventBus : IEventBus
{
    IDisposable Subscribe<TEvent>(IDistributedEventHandler<TEvent> handler) where TEvent : class;

    /// <param name="eventData">The news.</param>
    /// <param name="onUnitOfWorkComplete">True: published at the end of the current unit of work, before its commit.</param>
    /// <param name="useOutbox">Lets an outbox, where there is one, store the event instead of sending it.</param>
    Task PublishAsync<TEvent>(TEvent eventData, bool onUnitOfWorkComplete = true, bool useOutbox = true) where TEvent : class;

    /// <inheritdoc cref="PublishAsync{TEvent}"/>
    Task PublishAsync(Type eventType, object eventData, bool onUnitOfWorkComplete = true, bool useOutbox = true);
}
