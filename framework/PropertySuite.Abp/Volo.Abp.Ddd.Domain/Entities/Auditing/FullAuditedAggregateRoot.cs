using Volo.Abp.Auditing;

namespace Volo.Abp.Domain.Entities.Auditing;

/// <summary>An aggregate root that knows who created, changed and deleted it, and when, and whose row stays when it is deleted.</summary>
[Serializable]
public abstract class FullAuditedAggregateRoot<TKey> : AuditedAggregateRoot<TKey>, IFullAuditedObject
{
    /// <summary>For the object-relational mapper, and for keys that are generated when the entity is added.</summary>
    protected FullAuditedAggregateRoot()
    {
    }

    /// <summary>Creates the entity with its key.</summary>
    protected FullAuditedAggregateRoot(TKey id)
        : base(id)
    {
    }

    /// <inheritdoc />
    public virtual bool IsDeleted { get; set; }

    /// <inheritdoc />
    public virtual Guid? DeleterId { get; set; }

    /// <inheritdoc />
    public virtual DateTime? DeletionTime { get; set; }
}
