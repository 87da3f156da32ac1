using System.Linq.Expressions;
using Volo.Abp.Domain.Entities;

namespace Volo.Abp.Domain.Repositories;

/// <summary>Base of repositories that can be queried.</summary>
public abstract class RepositoryBase<TEntity> : BasicRepositoryBase<TEntity>, IRepository<TEntity>
    where TEntity : class, IEntity
{
    /// <inheritdoc />
    public virtual Task<IQueryable<TEntity>> WithDetailsAsync() => GetQueryableAsync();

    /// <inheritdoc />
    public virtual Task<IQueryable<TEntity>> WithDetailsAsync(params Expression<Func<TEntity, object>>[] propertySelectors) =>
        GetQueryableAsync();

    /// <inheritdoc />
    public abstract Task<IQueryable<TEntity>> GetQueryableAsync();

    /// <inheritdoc />
    public abstract Task<List<TEntity>> GetListAsync(
        Expression<Func<TEntity, bool>> predicate, bool includeDetails = false, CancellationToken cancellationToken = default);

    /// <inheritdoc />
    public abstract Task<TEntity?> FindAsync(
        Expression<Func<TEntity, bool>> predicate, bool includeDetails = true, CancellationToken cancellationToken = default);

    /// <inheritdoc />
    public virtual async Task<TEntity> GetAsync(
        Expression<Func<TEntity, bool>> predicate, bool includeDetails = true, CancellationToken cancellationToken = default) =>
        await FindAsync(predicate, includeDetails, cancellationToken) ?? throw new EntityNotFoundException(typeof(TEntity));

    /// <inheritdoc />
    public abstract Task DeleteAsync(
        Expression<Func<TEntity, bool>> predicate, bool autoSave = false, CancellationToken cancellationToken = default);

    /// <inheritdoc />
    public abstract Task DeleteDirectAsync(Expression<Func<TEntity, bool>> predicate, CancellationToken cancellationToken = default);
}
