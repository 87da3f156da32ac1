using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PropertySuite.Linq;
using Volo.Abp.Domain.Entities;
using Volo.Abp.EntityFrameworkCore;

namespace Volo.Abp.Domain.Repositories.EntityFrameworkCore;

/// <summary>A repository on Entity Framework.</summary>
/// <typeparam name="TDbContext">The context, or better its interface, so that another context can stand in for it.</typeparam>
/// <typeparam name="TEntity">The entity.</typeparam>
/// <param name="dbContextProvider">Gives the context of the current unit of work.</param>
public class EfCoreRepository<TDbContext, TEntity>(IDbContextProvider<TDbContext> dbContextProvider)
    : RepositoryBase<TEntity>, IEfCoreRepository<TEntity>, ISupportsExplicitLoading<TEntity>
    where TDbContext : IEfCoreDbContext
    where TEntity : class, IEntity
{
    /// <inheritdoc />
    public override string ProviderName => "Volo.Abp.EntityFrameworkCore";

    private AbpEntityOptions<TEntity>? EntityOptions =>
        LazyServiceProvider.LazyGetRequiredService<IOptions<AbpEntityOptions>>().Value.GetOrNull<TEntity>();

    async Task<DbContext> IEfCoreRepository<TEntity>.GetDbContextAsync() => (DbContext)(IEfCoreDbContext)await GetDbContextAsync();

    Task<DbSet<TEntity>> IEfCoreRepository<TEntity>.GetDbSetAsync() => GetDbSetAsync();

    /// <inheritdoc />
    public override async Task<TEntity> InsertAsync(TEntity entity, bool autoSave = false, CancellationToken cancellationToken = default)
    {
        var dbContext = await GetDbContextAsync();
        dbContext.Add(entity);
        await SaveIfAskedAsync(dbContext, autoSave, cancellationToken);
        return entity;
    }

    /// <inheritdoc />
    public override async Task InsertManyAsync(
        IEnumerable<TEntity> entities, bool autoSave = false, CancellationToken cancellationToken = default)
    {
        var dbContext = await GetDbContextAsync();
        dbContext.AddRange(entities);
        await SaveIfAskedAsync(dbContext, autoSave, cancellationToken);
    }

    /// <inheritdoc />
    public override async Task<TEntity> UpdateAsync(TEntity entity, bool autoSave = false, CancellationToken cancellationToken = default)
    {
        await UpdateManyAsync([entity], autoSave, cancellationToken);
        return entity;
    }

    /// <inheritdoc />
    public override async Task UpdateManyAsync(
        IEnumerable<TEntity> entities, bool autoSave = false, CancellationToken cancellationToken = default)
    {
        var dbContext = await GetDbContextAsync();
        foreach (var entity in entities)
        {
            if (dbContext.Entry(entity).State == EntityState.Detached)
            {
                dbContext.Update(entity);
            }
        }

        await SaveIfAskedAsync(dbContext, autoSave, cancellationToken);
    }

    /// <inheritdoc />
    public override async Task DeleteAsync(TEntity entity, bool autoSave = false, CancellationToken cancellationToken = default)
    {
        var dbContext = await GetDbContextAsync();
        dbContext.Remove(entity);
        await SaveIfAskedAsync(dbContext, autoSave, cancellationToken);
    }

    /// <inheritdoc />
    public override async Task DeleteManyAsync(
        IEnumerable<TEntity> entities, bool autoSave = false, CancellationToken cancellationToken = default)
    {
        var dbContext = await GetDbContextAsync();
        dbContext.RemoveRange(entities);
        await SaveIfAskedAsync(dbContext, autoSave, cancellationToken);
    }

    /// <inheritdoc />
    public override async Task DeleteAsync(
        Expression<Func<TEntity, bool>> predicate, bool autoSave = false, CancellationToken cancellationToken = default)
    {
        var entities = await (await GetDbSetAsync()).Where(predicate).ToListAsync(GetCancellationToken(cancellationToken));
        await DeleteManyAsync(entities, autoSave, cancellationToken);
    }

    /// <inheritdoc />
    public override async Task DeleteDirectAsync(
        Expression<Func<TEntity, bool>> predicate, CancellationToken cancellationToken = default) =>
        await (await GetDbSetAsync()).Where(predicate).ExecuteDeleteAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public override async Task<List<TEntity>> GetListAsync(bool includeDetails = false, CancellationToken cancellationToken = default) =>
        await (await QueryAsync(includeDetails)).ToListAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public override async Task<List<TEntity>> GetListAsync(
        Expression<Func<TEntity, bool>> predicate, bool includeDetails = false, CancellationToken cancellationToken = default) =>
        await (await QueryAsync(includeDetails)).Where(predicate).ToListAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public override async Task<List<TEntity>> GetPagedListAsync(
        int skipCount, int maxResultCount, string sorting, bool includeDetails = false, CancellationToken cancellationToken = default)
    {
        var query = await QueryAsync(includeDetails);
        var sorted = string.IsNullOrWhiteSpace(sorting) ? query : query.OrderBy(sorting);
        return await sorted.Skip(skipCount).Take(maxResultCount).ToListAsync(GetCancellationToken(cancellationToken));
    }

    /// <inheritdoc />
    public override async Task<long> GetCountAsync(CancellationToken cancellationToken = default) =>
        await (await GetQueryableAsync()).LongCountAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public override async Task<TEntity?> FindAsync(
        Expression<Func<TEntity, bool>> predicate, bool includeDetails = true, CancellationToken cancellationToken = default) =>
        await (await QueryAsync(includeDetails)).Where(predicate).SingleOrDefaultAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public override async Task<IQueryable<TEntity>> GetQueryableAsync()
    {
        var set = await GetDbSetAsync();
        return ShouldTrackingEntityChange() ? set.AsTracking() : set.AsNoTrackingWithIdentityResolution();
    }

    /// <inheritdoc />
    public override async Task<IQueryable<TEntity>> WithDetailsAsync()
    {
        var query = await GetQueryableAsync();
        return EntityOptions?.DefaultWithDetailsFunc?.Invoke(query) ?? query;
    }

    /// <inheritdoc />
    public override async Task<IQueryable<TEntity>> WithDetailsAsync(params Expression<Func<TEntity, object>>[] propertySelectors) =>
        propertySelectors.Aggregate(await GetQueryableAsync(), (query, selector) => query.Include(selector));

    /// <inheritdoc />
    public virtual async Task EnsureCollectionLoadedAsync<TProperty>(
        TEntity entity, Expression<Func<TEntity, IEnumerable<TProperty>>> propertyExpression, CancellationToken cancellationToken)
        where TProperty : class =>
        await (await GetDbContextAsync()).Entry(entity).Collection(propertyExpression).LoadAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task EnsurePropertyLoadedAsync<TProperty>(
        TEntity entity, Expression<Func<TEntity, TProperty?>> propertyExpression, CancellationToken cancellationToken)
        where TProperty : class =>
        await (await GetDbContextAsync()).Entry(entity).Reference(propertyExpression).LoadAsync(GetCancellationToken(cancellationToken));

    /// <summary>The context of the current unit of work.</summary>
    protected virtual Task<TDbContext> GetDbContextAsync() => dbContextProvider.GetDbContextAsync();

    /// <summary>The set of the entity in that context.</summary>
    protected virtual async Task<DbSet<TEntity>> GetDbSetAsync() => (await GetDbContextAsync()).Set<TEntity>();

    /// <summary>The query, with what belongs to the entity by default where that is asked for.</summary>
    protected Task<IQueryable<TEntity>> QueryAsync(bool includeDetails) => includeDetails ? WithDetailsAsync() : GetQueryableAsync();

    private async Task SaveIfAskedAsync(TDbContext dbContext, bool autoSave, CancellationToken cancellationToken)
    {
        if (autoSave)
        {
            await dbContext.SaveChangesAsync(GetCancellationToken(cancellationToken));
        }
    }
}
