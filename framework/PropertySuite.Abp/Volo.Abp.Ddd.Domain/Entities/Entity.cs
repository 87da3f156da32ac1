using System.Globalization;

namespace Volo.Abp.Domain.Entities;

/// <summary>
/// Base of all entities. An entity that implements <see cref="MultiTenancy.IMultiTenant"/> takes over the tenant that is current while
/// it is constructed.
/// </summary>
[Serializable]
public abstract class Entity : IEntity
{
    /// <summary>Captures the current tenant.</summary>
    protected Entity() => EntityHelper.TrySetTenantId(this);

    /// <inheritdoc />
    public abstract object?[] GetKeys();

    /// <summary>
    /// The key as one text: a single key as it is, several keys joined by commas (with <c>\</c> as escape); null if a key is missing.
    /// </summary>
    public virtual string? GetObjectKey()
    {
        var keys = GetKeys();
        if (keys.Length == 0 || keys.Any(key => key is null))
        {
            return null;
        }

        var texts = keys.Select(key => Convert.ToString(key, CultureInfo.InvariantCulture)!).ToArray();
        return texts.Length == 1 ? texts[0] : string.Join(',', texts.Select(text => text.Replace("\\", "\\\\").Replace(",", "\\,")));
    }

    /// <summary>Whether both stand for the same row: same type, same tenant, same keys, none of them default.</summary>
    public bool EntityEquals(IEntity? other) => EntityHelper.EntityEquals(this, other);

    /// <inheritdoc />
    public override string ToString() => $"[ENTITY: {GetType().Name}] Keys = {string.Join(", ", GetKeys())}";
}

/// <summary>Base of entities with a single key.</summary>
[Serializable]
public abstract class Entity<TKey> : Entity, IEntity<TKey>
{
    /// <summary>For the object-relational mapper, and for keys that are generated when the entity is added.</summary>
    protected Entity()
    {
        Id = default!;
    }

    /// <summary>Creates the entity with its key.</summary>
    protected Entity(TKey id)
    {
        Id = id;
    }

    /// <inheritdoc />
    public virtual TKey Id { get; protected set; }

    /// <inheritdoc />
    public override object?[] GetKeys() => [Id];

    /// <inheritdoc />
    public override string ToString() => $"[ENTITY: {GetType().Name}] Id = {Id}";
}
