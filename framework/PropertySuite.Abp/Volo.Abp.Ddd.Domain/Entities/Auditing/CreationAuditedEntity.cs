using Volo.Abp.Auditing;

namespace Volo.Abp.Domain.Entities.Auditing;

/// <summary>An entity that knows when and by whom it was created.</summary>
[Serializable]
public abstract class CreationAuditedEntity<TKey> : Entity<TKey>, ICreationAuditedObject
{
    /// <summary>For the object-relational mapper, and for keys that are generated when the entity is added.</summary>
    protected CreationAuditedEntity()
    {
    }

    /// <summary>Creates the entity with its key.</summary>
    protected CreationAuditedEntity(TKey id)
        : base(id)
    {
    }

    /// <inheritdoc />
    public virtual DateTime CreationTime { get; protected set; }

    /// <inheritdoc />
    public virtual Guid? CreatorId { get; protected set; }
}
