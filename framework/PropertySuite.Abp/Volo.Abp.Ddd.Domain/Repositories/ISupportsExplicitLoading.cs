using System.Linq.Expressions;
using Volo.Abp.Domain.Entities;

namespace Volo.Abp.Domain.Repositories;

/// <summary>A repository that can load related entities later.</summary>
public interface ISupportsExplicitLoading<TEntity>
    where TEntity : class, IEntity
{
    /// <summary>Loads a collection of the entity unless it is loaded.</summary>
    Task EnsureCollectionLoadedAsync<TProperty>(
        TEntity entity, Expression<Func<TEntity, IEnumerable<TProperty>>> propertyExpression, CancellationToken cancellationToken)
        where TProperty : class;

    /// <summary>Loads a single related entity unless it is loaded.</summary>
    Task EnsurePropertyLoadedAsync<TProperty>(
        TEntity entity, Expression<Func<TEntity, TProperty?>> propertyExpression, CancellationToken cancellationToken)
        where TProperty : class;
}
