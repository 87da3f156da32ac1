using System.Reflection;
using System.Runtime.ExceptionServices;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Abp.EventBus;
using Volo.Abp.Collections;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace Volo.Abp.EventBus;

/// <summary>
/// Subscriptions, and the calling of handlers. A handler gets events of its type and of derived types; every handler is called, then
/// one failure comes through as it is and several as <see cref="AggregateException"/>.
/// </summary>
public abstract class EventBusBase : IEventBus
{
    private readonly EventSubscriptions _subscriptions;

    private protected EventBusBase(
        IServiceScopeFactory serviceScopeFactory,
        ICurrentTenant currentTenant,
        IUnitOfWorkManager unitOfWorkManager,
        Type handlerInterface)
    {
        ServiceScopeFactory = serviceScopeFactory;
        CurrentTenant = currentTenant;
        UnitOfWorkManager = unitOfWorkManager;
        _subscriptions = new EventSubscriptions(handlerInterface);
    }

    protected IServiceScopeFactory ServiceScopeFactory { get; }

    protected ICurrentTenant CurrentTenant { get; }

    protected IUnitOfWorkManager UnitOfWorkManager { get; }

    public Task PublishAsync<TEvent>(TEvent eventData, bool onUnitOfWorkComplete = true) where TEvent : class
        => PublishAsync(typeof(TEvent), eventData, onUnitOfWorkComplete);

    public virtual async Task PublishAsync(Type eventType, object eventData, bool onUnitOfWorkComplete = true)
    {
        Check.NotNull(eventType, nameof(eventType));
        Check.NotNull(eventData, nameof(eventData));
        if (onUnitOfWorkComplete && UnitOfWorkManager.Current is { } unitOfWork)
        {
            AddToUnitOfWork(unitOfWork, new UnitOfWorkEventRecord(eventType, eventData, EventOrderGenerator.GetNext()));
            return;
        }

        await TriggerHandlersAsync(eventType, eventData);
    }

    public virtual IDisposable Subscribe<TEvent>(Func<TEvent, Task> action) where TEvent : class
        => Subscribe(typeof(TEvent), new ActionEventHandler<TEvent>(action));

    public virtual IDisposable Subscribe<TEvent, THandler>() where TEvent : class where THandler : IEventHandler, new()
        => Subscribe(typeof(TEvent), new TransientEventHandlerFactory<THandler>());

    public virtual IDisposable Subscribe(Type eventType, IEventHandler handler)
        => Subscribe(eventType, new SingleInstanceHandlerFactory(handler));

    public virtual IDisposable Subscribe<TEvent>(IEventHandlerFactory factory) where TEvent : class => Subscribe(typeof(TEvent), factory);

    public virtual IDisposable Subscribe(Type eventType, IEventHandlerFactory factory)
    {
        _subscriptions.Add(eventType, factory);
        return new EventHandlerFactoryUnregistrar(this, eventType, factory);
    }

    public virtual void Unsubscribe<TEvent>(Func<TEvent, Task> action) where TEvent : class
        => _subscriptions.Remove(
            typeof(TEvent),
            f => f is SingleInstanceHandlerFactory { HandlerInstance: ActionEventHandler<TEvent> handler } && handler.Action == action);

    public virtual void Unsubscribe(Type eventType, IEventHandler handler)
        => _subscriptions.Remove(eventType, f => f is SingleInstanceHandlerFactory single && single.HandlerInstance == handler);

    public virtual void Unsubscribe(Type eventType, IEventHandlerFactory factory) => _subscriptions.Remove(eventType, f => f == factory);

    public virtual void UnsubscribeAll<TEvent>() where TEvent : class => UnsubscribeAll(typeof(TEvent));

    public virtual void UnsubscribeAll(Type eventType) => _subscriptions.Remove(eventType, _ => true);

    /// <summary>Calls the handlers of the event now.</summary>
    public virtual async Task TriggerHandlersAsync(Type eventType, object eventData)
    {
        var exceptions = new List<Exception>();
        await TriggerHandlersAsync(eventType, eventData, exceptions);
        switch (exceptions.Count)
        {
            case 0:
                return;
            case 1:
                ExceptionDispatchInfo.Throw(exceptions[0]);
                return;
            default:
                throw new AggregateException($"More than one error has occurred while triggering the event: {eventType}", exceptions);
        }
    }

    protected abstract void AddToUnitOfWork(IUnitOfWork unitOfWork, UnitOfWorkEventRecord eventRecord);

    /// <summary>Subscribes handler classes to every event whose handler interface they implement.</summary>
    protected virtual void SubscribeHandlers(ITypeList<IEventHandler> handlers)
    {
        foreach (var handler in handlers)
        {
            foreach (var eventType in _subscriptions.FindEventTypes(handler))
            {
                Subscribe(eventType, new IocEventHandlerFactory(ServiceScopeFactory, handler));
            }
        }
    }

    protected List<EventTypeWithEventHandlerFactories> GetHandlerFactories(Type eventType) => _subscriptions.GetFactories(eventType);

    private async Task TriggerHandlersAsync(Type eventType, object eventData, List<Exception> exceptions)
    {
        var subscribers = _subscriptions.Find(eventType);
        if (subscribers.Count > 0)
        {
            using (ChangeTenant(eventData))
            {
                foreach (var subscriber in subscribers)
                {
                    try
                    {
                        using var handler = subscriber.Factory.GetHandler();
                        await subscriber.Invoker.InvokeAsync(handler.EventHandler, eventData);
                    }
                    catch (Exception exception)
                    {
                        exceptions.Add(exception);
                    }
                }
            }
        }

        if (FindBaseArgumentEvent(eventType, eventData) is var (baseType, baseData))
        {
            await TriggerHandlersAsync(baseType, baseData, exceptions);
        }
    }

    private IDisposable ChangeTenant(object eventData)
    {
        if (eventData is IMultiTenant multiTenant)
        {
            return CurrentTenant.Change(multiTenant.TenantId);
        }

        return eventData is IEventDataMayHaveTenantId mayHave && mayHave.IsMultiTenant(out var tenantId)
            ? CurrentTenant.Change(tenantId)
            : NullDisposable.Instance;
    }

    // Event<Derived> is also an event for handlers of Event<Base>.
    private static (Type Type, object Data)? FindBaseArgumentEvent(Type eventType, object eventData)
    {
        if (!eventType.IsGenericType
            || eventType.GenericTypeArguments.Length != 1
            || eventData is not IEventDataWithInheritableGenericArgument inheritable
            || eventType.GenericTypeArguments[0].BaseType is not { } baseArgument
            || baseArgument == typeof(object))
        {
            return null;
        }

        var baseType = eventType.GetGenericTypeDefinition().MakeGenericType(baseArgument);
        return (baseType, Activator.CreateInstance(baseType, inheritable.GetConstructorArgs())!);
    }
}
