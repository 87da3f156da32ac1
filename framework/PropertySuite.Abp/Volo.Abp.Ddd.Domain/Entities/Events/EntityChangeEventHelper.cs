using PropertySuite.Abp.Domain;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus.Local;
using Volo.Abp.Uow;

namespace Volo.Abp.Domain.Entities.Events;

/// <summary>
/// Puts the events of saved entities into the current unit of work, where they wait for its completion. Within a unit of work an entity
/// is announced once as created and once as updated, however often it is saved. Outside a unit of work nothing is announced, nor is what
/// nobody handles.
/// </summary>
public class EntityChangeEventHelper(IUnitOfWorkManager unitOfWorkManager, ILocalEventBus localEventBus)
    : IEntityChangeEventHelper, ITransientDependency
{
    private readonly Dictionary<Type, bool> _isHandled = [];

    /// <inheritdoc />
    public virtual void PublishEntityCreatedEvent(object entity) => Publish(typeof(EntityCreatedEventData<>), entity);

    /// <inheritdoc />
    public virtual void PublishEntityUpdatedEvent(object entity) => Publish(typeof(EntityUpdatedEventData<>), entity);

    /// <inheritdoc />
    public virtual void PublishEntityDeletedEvent(object entity) => Publish(typeof(EntityDeletedEventData<>), entity);

    private void Publish(Type genericEventType, object entity)
    {
        if (unitOfWorkManager.Current is not { } unitOfWork)
        {
            return;
        }

        var eventType = genericEventType.MakeGenericType(entity.GetType());
        if (!IsHandled(genericEventType, eventType, entity.GetType()))
        {
            return;
        }

        var eventData = Activator.CreateInstance(eventType, entity)!;
        unitOfWork.AddOrReplaceLocalEvent(
            new UnitOfWorkEventRecord(eventType, eventData, EventOrderGenerator.GetNext()),
            waiting => waiting.EventType == eventType && ReferenceEquals(((ICarriesEntity)waiting.EventData).Entity, entity));
    }

    private bool IsHandled(Type genericEventType, Type eventType, Type entityType)
    {
        if (_isHandled.TryGetValue(eventType, out var isHandled))
        {
            return isHandled;
        }

        for (var type = entityType; type is not null && type != typeof(object) && !isHandled; type = type.BaseType)
        {
            isHandled = localEventBus.GetEventHandlerFactories(genericEventType.MakeGenericType(type))
                .Any(subscription => subscription.EventHandlerFactories.Count > 0);
        }

        return _isHandled[eventType] = isHandled;
    }
}
