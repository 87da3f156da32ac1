namespace Volo.Abp.Uow;

/// <summary>Publishes the events of a unit of work; the event bus supplies it.</summary>
public interface IUnitOfWorkEventPublisher
{
    Task PublishLocalEventsAsync(IEnumerable<UnitOfWorkEventRecord> localEvents);

    Task PublishDistributedEventsAsync(IEnumerable<UnitOfWorkEventRecord> distributedEvents);
}
