using System.Linq.Expressions;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Linq;

namespace Volo.Abp.Domain.Repositories;

/// <summary>Stored entities that can be read by queries. Injected as such, it returns entities that are not tracked.</summary>
public interface IReadOnlyRepository<TEntity> : IReadOnlyBasicRepository<TEntity>
    where TEntity : class, IEntity
{
    /// <summary>Runs queries asynchronously.</summary>
    IAsyncQueryableExecuter AsyncExecuter { get; }

    /// <summary>The entities with the related ones that belong to them by default.</summary>
    Task<IQueryable<TEntity>> WithDetailsAsync();

    /// <summary>The entities with the related ones named here.</summary>
    Task<IQueryable<TEntity>> WithDetailsAsync(params Expression<Func<TEntity, object>>[] propertySelectors);

    /// <summary>The entities as a query. It must be run inside a unit of work.</summary>
    Task<IQueryable<TEntity>> GetQueryableAsync();

    /// <summary>All entities that match.</summary>
    Task<List<TEntity>> GetListAsync(
        Expression<Func<TEntity, bool>> predicate, bool includeDetails = false, CancellationToken cancellationToken = default);
}

/// <summary>Stored entities with a single key that can be read by queries.</summary>
public interface IReadOnlyRepository<TEntity, TKey> : IReadOnlyRepository<TEntity>, IReadOnlyBasicRepository<TEntity, TKey>
    where TEntity : class, IEntity<TKey>
{
}
