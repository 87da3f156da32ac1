namespace Volo.Abp.Domain.Entities;

/// <summary>An object with an identity of its own, stored as a row.</summary>
public interface IEntity : IKeyedObject
{
    /// <summary>The values of the primary key, in the order of its columns.</summary>
    object?[] GetKeys();
}

/// <summary>An entity whose primary key is the single property <see cref="Id"/>.</summary>
public interface IEntity<TKey> : IEntity
{
    /// <summary>The primary key.</summary>
    TKey Id { get; }
}
