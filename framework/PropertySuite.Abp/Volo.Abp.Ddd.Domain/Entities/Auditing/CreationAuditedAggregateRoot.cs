using Volo.Abp.Auditing;

namespace Volo.Abp.Domain.Entities.Auditing;

/// <summary>An aggregate root that knows when and by whom it was created.</summary>
[Serializable]
public abstract class CreationAuditedAggregateRoot<TKey> : AggregateRoot<TKey>, ICreationAuditedObject
{
    /// <summary>For the object-relational mapper, and for keys that are generated when the entity is added.</summary>
    protected CreationAuditedAggregateRoot()
    {
    }

    /// <summary>Creates the entity with its key.</summary>
    protected CreationAuditedAggregateRoot(TKey id)
        : base(id)
    {
    }

    /// <inheritdoc />
    public virtual DateTime CreationTime { get; protected set; }

    /// <inheritdoc />
    public virtual Guid? CreatorId { get; protected set; }
}
