using System.Linq.Expressions;
using Volo.Abp.Domain.Entities;

namespace Volo.Abp.Domain.Repositories;

/// <summary>Marks repositories.</summary>
public interface IRepository
{
    /// <summary>
    /// Whether returned entities are tracked, so that changes to them are saved. Null: tracked, unless tracking is disabled for the
    /// current flow.
    /// </summary>
    bool? IsChangeTrackingEnabled { get; }

    /// <summary>Name of the entity type, for logs.</summary>
    string? EntityName { get; }

    /// <summary>Name of what stores the entities.</summary>
    string ProviderName { get; }
}

/// <summary>Stored entities that can be read by queries and changed.</summary>
public interface IRepository<TEntity> : IReadOnlyRepository<TEntity>, IBasicRepository<TEntity>
    where TEntity : class, IEntity
{
    /// <summary>The only entity that matches, or null.</summary>
    /// <exception cref="InvalidOperationException">More than one matches.</exception>
    Task<TEntity?> FindAsync(
        Expression<Func<TEntity, bool>> predicate, bool includeDetails = true, CancellationToken cancellationToken = default);

    /// <summary>The only entity that matches.</summary>
    /// <exception cref="EntityNotFoundException">None matches.</exception>
    /// <exception cref="InvalidOperationException">More than one matches.</exception>
    Task<TEntity> GetAsync(
        Expression<Func<TEntity, bool>> predicate, bool includeDetails = true, CancellationToken cancellationToken = default);

    /// <summary>Loads and deletes all that match, so that soft deletion, events and audit apply.</summary>
    Task DeleteAsync(Expression<Func<TEntity, bool>> predicate, bool autoSave = false, CancellationToken cancellationToken = default);

    /// <summary>Deletes the matching rows at once and for good: no soft deletion, no events, no audit.</summary>
    Task DeleteDirectAsync(Expression<Func<TEntity, bool>> predicate, CancellationToken cancellationToken = default);
}

/// <summary>Stored entities with a single key that can be read by queries and changed.</summary>
public interface IRepository<TEntity, TKey> : IRepository<TEntity>, IReadOnlyRepository<TEntity, TKey>, IBasicRepository<TEntity, TKey>
    where TEntity : class, IEntity<TKey>
{
}
