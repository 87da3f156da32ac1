using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Entities;
using Volo.Abp.EntityFrameworkCore;

namespace Volo.Abp.Domain.Repositories.EntityFrameworkCore;

/// <summary>A repository on Entity Framework for entities with a single key.</summary>
/// <typeparam name="TDbContext">The context, or better its interface, so that another context can stand in for it.</typeparam>
/// <typeparam name="TEntity">The entity.</typeparam>
/// <typeparam name="TKey">The type of its key.</typeparam>
/// <param name="dbContextProvider">Gives the context of the current unit of work.</param>
public class EfCoreRepository<TDbContext, TEntity, TKey>(IDbContextProvider<TDbContext> dbContextProvider)
    : EfCoreRepository<TDbContext, TEntity>(dbContextProvider), IEfCoreRepository<TEntity, TKey>
    where TDbContext : IEfCoreDbContext
    where TEntity : class, IEntity<TKey>
{
    /// <inheritdoc />
    public virtual async Task<TEntity> GetAsync(TKey id, bool includeDetails = true, CancellationToken cancellationToken = default) =>
        await FindAsync(id, includeDetails, cancellationToken) ?? throw new EntityNotFoundException(typeof(TEntity), id);

    /// <inheritdoc />
    public virtual async Task<TEntity?> FindAsync(TKey id, bool includeDetails = true, CancellationToken cancellationToken = default) =>
        await (await QueryAsync(includeDetails))
            .Where(EntityHelper.CreateEqualityExpressionForId<TEntity, TKey>(id))
            .OrderBy(entity => entity.Id)
            .FirstOrDefaultAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task DeleteAsync(TKey id, bool autoSave = false, CancellationToken cancellationToken = default)
    {
        var entity = await (await GetDbSetAsync())
            .FirstOrDefaultAsync(EntityHelper.CreateEqualityExpressionForId<TEntity, TKey>(id), GetCancellationToken(cancellationToken));
        if (entity is not null)
        {
            await DeleteAsync(entity, autoSave, cancellationToken);
        }
    }

    /// <inheritdoc />
    public virtual async Task DeleteManyAsync(IEnumerable<TKey> ids, bool autoSave = false, CancellationToken cancellationToken = default)
    {
        var keys = ids.ToList();
        var entities = await (await GetDbSetAsync())
            .Where(entity => keys.Contains(entity.Id))
            .ToListAsync(GetCancellationToken(cancellationToken));
        await DeleteManyAsync(entities, autoSave, cancellationToken);
    }
}
