using Volo.Abp.Auditing;

namespace Volo.Abp.Domain.Entities.Auditing;

/// <summary>An entity that knows when and by whom it was created, changed and deleted, and whose row stays when it is deleted.</summary>
[Serializable]
public abstract class FullAuditedEntity<TKey> : AuditedEntity<TKey>, IFullAuditedObject
{
    /// <summary>For the object-relational mapper, and for keys that are generated when the entity is added.</summary>
    protected FullAuditedEntity()
    {
    }

    /// <summary>Creates the entity with its key.</summary>
    protected FullAuditedEntity(TKey id)
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
