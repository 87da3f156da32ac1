using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Uow;

/// <summary>Publishes nothing: without an event bus nobody listens.</summary>
[Dependency(TryRegister = true)]
public class NullUnitOfWorkEventPublisher : IUnitOfWorkEventPublisher, ISingletonDependency
{
    public Task PublishLocalEventsAsync(IEnumerable<UnitOfWorkEventRecord> localEvents) => Task.CompletedTask;

    public Task PublishDistributedEventsAsync(IEnumerable<UnitOfWorkEventRecord> distributedEvents) => Task.CompletedTask;
}
