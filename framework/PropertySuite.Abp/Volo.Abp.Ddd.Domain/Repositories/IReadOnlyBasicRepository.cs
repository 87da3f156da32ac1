using Volo.Abp.Domain.Entities;

namespace Volo.Abp.Domain.Repositories;

/// <summary>Stored entities that can be read, without queries.</summary>
public interface IReadOnlyBasicRepository<TEntity> : IRepository
    where TEntity : class, IEntity
{
    /// <summary>All entities.</summary>
    Task<List<TEntity>> GetListAsync(bool includeDetails = false, CancellationToken cancellationToken = default);

    /// <summary>Number of entities.</summary>
    Task<long> GetCountAsync(CancellationToken cancellationToken = default);

    /// <summary>A page of entities.</summary>
    /// <param name="skipCount">How many to leave out.</param>
    /// <param name="maxResultCount">How many to return at most.</param>
    /// <param name="sorting">Property names with optional direction, such as <c>"Name desc, CreationTime"</c>; empty for any order.</param>
    /// <param name="includeDetails">Whether related entities are loaded too.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    Task<List<TEntity>> GetPagedListAsync(
        int skipCount, int maxResultCount, string sorting, bool includeDetails = false, CancellationToken cancellationToken = default);
}

/// <summary>Stored entities with a single key that can be read, without queries.</summary>
public interface IReadOnlyBasicRepository<TEntity, TKey> : IReadOnlyBasicRepository<TEntity>
    where TEntity : class, IEntity<TKey>
{
    /// <summary>The entity with this key.</summary>
    /// <exception cref="EntityNotFoundException">There is none that the caller may see.</exception>
    Task<TEntity> GetAsync(TKey id, bool includeDetails = true, CancellationToken cancellationToken = default);

    /// <summary>The entity with this key, or null.</summary>
    Task<TEntity?> FindAsync(TKey id, bool includeDetails = true, CancellationToken cancellationToken = default);
}
