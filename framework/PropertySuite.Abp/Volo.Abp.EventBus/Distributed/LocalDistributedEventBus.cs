using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace Volo.Abp.EventBus.Distributed;

/// <summary>
/// Distributed events where there is only one process: handled in it, within the publisher's unit of work, before its commit.
/// </summary>
[Dependency(TryRegister = true)]
[ExposeServices(typeof(IDistributedEventBus), typeof(LocalDistributedEventBus))]
public class LocalDistributedEventBus : EventBusBase, IDistributedEventBus, ISingletonDependency
{
    public LocalDistributedEventBus(
        IOptions<AbpDistributedEventBusOptions> options,
        IServiceScopeFactory serviceScopeFactory,
        ICurrentTenant currentTenant,
        IUnitOfWorkManager unitOfWorkManager)
        : base(serviceScopeFactory, currentTenant, unitOfWorkManager, typeof(IDistributedEventHandler<>))
    {
        SubscribeHandlers(options.Value.Handlers);
    }

    public virtual IDisposable Subscribe<TEvent>(IDistributedEventHandler<TEvent> handler) where TEvent : class
        => Subscribe(typeof(TEvent), handler);

    public Task PublishAsync<TEvent>(TEvent eventData, bool onUnitOfWorkComplete = true, bool useOutbox = true) where TEvent : class
        => PublishAsync(typeof(TEvent), eventData, onUnitOfWorkComplete, useOutbox);

    public Task PublishAsync(Type eventType, object eventData, bool onUnitOfWorkComplete = true, bool useOutbox = true)
        => base.PublishAsync(eventType, eventData, onUnitOfWorkComplete);

    protected override void AddToUnitOfWork(IUnitOfWork unitOfWork, UnitOfWorkEventRecord eventRecord)
        => unitOfWork.AddOrReplaceDistributedEvent(eventRecord);
}
