namespace Volo.Abp.Domain.Entities.Events;

/// <summary>Puts the events of saved entities into the current unit of work.</summary>
public interface IEntityChangeEventHelper
{
    /// <summary>Announces <see cref="EntityCreatedEventData{TEntity}"/>.</summary>
    void PublishEntityCreatedEvent(object entity);

    /// <summary>Announces <see cref="EntityUpdatedEventData{TEntity}"/>.</summary>
    void PublishEntityUpdatedEvent(object entity);

    /// <summary>Announces <see cref="EntityDeletedEventData{TEntity}"/>.</summary>
    void PublishEntityDeletedEvent(object entity);
}
