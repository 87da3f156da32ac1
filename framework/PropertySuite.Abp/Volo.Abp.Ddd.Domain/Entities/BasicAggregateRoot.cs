using Volo.Abp.Uow;

namespace Volo.Abp.Domain.Entities;

/// <summary>An aggregate root that raises events, without extra properties and concurrency stamp.</summary>
[Serializable]
public abstract class BasicAggregateRoot<TKey> : Entity<TKey>, IAggregateRoot<TKey>, IGeneratesDomainEvents
{
    private readonly List<DomainEventRecord> _localEvents = [];
    private readonly List<DomainEventRecord> _distributedEvents = [];

    /// <summary>For the object-relational mapper, and for keys that are generated when the entity is added.</summary>
    protected BasicAggregateRoot()
    {
    }

    /// <summary>Creates the entity with its key.</summary>
    protected BasicAggregateRoot(TKey id)
        : base(id)
    {
    }

    /// <inheritdoc />
    public virtual IEnumerable<DomainEventRecord> GetLocalEvents() => _localEvents;

    /// <inheritdoc />
    public virtual IEnumerable<DomainEventRecord> GetDistributedEvents() => _distributedEvents;

    /// <inheritdoc />
    public virtual void ClearLocalEvents() => _localEvents.Clear();

    /// <inheritdoc />
    public virtual void ClearDistributedEvents() => _distributedEvents.Clear();

    /// <summary>Raises an event that is published when the entity has been saved, before the transaction is committed.</summary>
    protected virtual void AddLocalEvent(object eventData) =>
        _localEvents.Add(new DomainEventRecord(eventData, EventOrderGenerator.GetNext()));

    /// <summary>Raises a distributed event that is published when the entity has been saved, before the transaction is committed.</summary>
    protected virtual void AddDistributedEvent(object eventData) =>
        _distributedEvents.Add(new DomainEventRecord(eventData, EventOrderGenerator.GetNext()));
}
