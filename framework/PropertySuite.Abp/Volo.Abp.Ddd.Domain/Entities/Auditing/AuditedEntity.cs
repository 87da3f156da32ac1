using Volo.Abp.Auditing;

namespace Volo.Abp.Domain.Entities.Auditing;

/// <summary>An entity that knows when and by whom it was created and last changed.</summary>
[Serializable]
public abstract class AuditedEntity<TKey> : CreationAuditedEntity<TKey>, IAuditedObject
{
    /// <summary>For the object-relational mapper, and for keys that are generated when the entity is added.</summary>
    protected AuditedEntity()
    {
    }

    /// <summary>Creates the entity with its key.</summary>
    protected AuditedEntity(TKey id)
        : base(id)
    {
    }

    /// <inheritdoc />
    public virtual DateTime? LastModificationTime { get; set; }

    /// <inheritdoc />
    public virtual Guid? LastModifierId { get; set; }
}
