using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace Volo.Abp.EventBus.Local;

/// <inheritdoc cref="ILocalEventBus"/>
[ExposeServices(typeof(ILocalEventBus), typeof(LocalEventBus))]
public class LocalEventBus : EventBusBase, ILocalEventBus, ISingletonDependency
{
    public LocalEventBus(
        IOptions<AbpLocalEventBusOptions> options,
        IServiceScopeFactory serviceScopeFactory,
        ICurrentTenant currentTenant,
        IUnitOfWorkManager unitOfWorkManager)
        : base(serviceScopeFactory, currentTenant, unitOfWorkManager, typeof(ILocalEventHandler<>))
    {
        SubscribeHandlers(options.Value.Handlers);
    }

    public virtual IDisposable Subscribe<TEvent>(ILocalEventHandler<TEvent> handler) where TEvent : class
        => Subscribe(typeof(TEvent), handler);

    public List<EventTypeWithEventHandlerFactories> GetEventHandlerFactories(Type eventType) => GetHandlerFactories(eventType);

    protected override void AddToUnitOfWork(IUnitOfWork unitOfWork, UnitOfWorkEventRecord eventRecord)
        => unitOfWork.AddOrReplaceLocalEvent(eventRecord);
}
