using System.Collections.Concurrent;
using System.Reflection;
using Volo.Abp.EventBus;

namespace PropertySuite.Abp.EventBus;

/// <summary>Who handles which events. What was found for an event type is kept until the subscriptions change.</summary>
internal sealed class EventSubscriptions(Type handlerInterface)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<Type, List<IEventHandlerFactory>> _factories = [];
    private readonly ConcurrentDictionary<Type, EventInvoker> _invokers = new();
    private volatile ConcurrentDictionary<Type, IReadOnlyList<Subscriber>> _found = new();

    public IEnumerable<Type> FindEventTypes(Type handlerType)
        => handlerType.GetInterfaces()
            .Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == handlerInterface)
            .Select(i => i.GenericTypeArguments[0]);

    public void Add(Type eventType, IEventHandlerFactory factory)
    {
        lock (_gate)
        {
            var factories = _factories.GetOrAdd(eventType, () => []);
            if (!factory.IsInFactories(factories))
            {
                factories.Add(factory);
            }

            _found = new ConcurrentDictionary<Type, IReadOnlyList<Subscriber>>();
        }
    }

    public void Remove(Type eventType, Predicate<IEventHandlerFactory> predicate)
    {
        lock (_gate)
        {
            _factories.GetOrDefault(eventType)?.RemoveAll(predicate);
            _found = new ConcurrentDictionary<Type, IReadOnlyList<Subscriber>>();
        }
    }

    /// <summary>The handlers of the type and of its base types, in the order they are to be called.</summary>
    public IReadOnlyList<Subscriber> Find(Type eventType)
    {
        var found = _found;
        return found.TryGetValue(eventType, out var subscribers) ? subscribers : found.GetOrAdd(eventType, Collect(eventType));
    }

    public List<EventTypeWithEventHandlerFactories> GetFactories(Type eventType)
    {
        lock (_gate)
        {
            return _factories
                .Where(f => f.Key.IsAssignableFrom(eventType))
                .Select(f => new EventTypeWithEventHandlerFactories(f.Key, [.. f.Value]))
                .ToList();
        }
    }

    private List<Subscriber> Collect(Type eventType)
        => GetFactories(eventType)
            .SelectMany(s => s.EventHandlerFactories.Select(f => new Subscriber(f, _invokers.GetOrAdd(s.EventType, CreateInvoker))))
            .OrderBy(s => OrderOf(s.Factory))
            .ToList();

    private EventInvoker CreateInvoker(Type eventType)
        => (EventInvoker)Activator.CreateInstance(
            (handlerInterface == typeof(ILocalEventHandler<>) ? typeof(LocalEventInvoker<>) : typeof(DistributedEventInvoker<>))
            .MakeGenericType(eventType))!;

    private static int OrderOf(IEventHandlerFactory factory)
    {
        var handlerType = factory switch
        {
            IocEventHandlerFactory ioc => ioc.HandlerType,
            SingleInstanceHandlerFactory single => single.HandlerInstance.GetType(),
            _ when factory.GetType().IsGenericType => factory.GetType().GenericTypeArguments[0],
            _ => null,
        };
        return handlerType?.GetCustomAttribute<LocalEventHandlerOrderAttribute>(true)?.Order ?? 0;
    }

    /// <summary>A handler, and how to call it.</summary>
    internal sealed record Subscriber(IEventHandlerFactory Factory, EventInvoker Invoker);
}
