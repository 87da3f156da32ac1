using Volo.Abp.Data;

namespace Volo.Abp.Domain.Entities;

/// <summary>An aggregate root with extra properties and a concurrency stamp.</summary>
[Serializable]
public abstract class AggregateRoot<TKey> : BasicAggregateRoot<TKey>, IHasExtraProperties, IHasConcurrencyStamp
{
    /// <summary>For the object-relational mapper, and for keys that are generated when the entity is added.</summary>
    protected AggregateRoot()
        : this(default!)
    {
    }

    /// <summary>Creates the entity with its key.</summary>
    protected AggregateRoot(TKey id)
        : base(id)
    {
        ConcurrencyStamp = Guid.NewGuid().ToString("N");
        ExtraProperties = [];
    }

    /// <inheritdoc />
    public virtual ExtraPropertyDictionary ExtraProperties { get; protected set; }

    /// <inheritdoc />
    public virtual string ConcurrencyStamp { get; set; }
}
