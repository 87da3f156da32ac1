namespace Volo.Abp.Domain.Entities;

/// <summary>The entity through which a cluster of objects is loaded, changed and saved as one.</summary>
public interface IAggregateRoot : IEntity
{
}

/// <summary>An aggregate root with a single key.</summary>
public interface IAggregateRoot<TKey> : IEntity<TKey>, IAggregateRoot
{
}
