using System.Linq.Expressions;
using Volo.Abp.Domain.ChangeTracking;
using Volo.Abp.Domain.Entities;
using Volo.Abp.DynamicProxy;
using Volo.Abp.Uow;

namespace Volo.Abp.Domain.Repositories;

/// <summary>Less common things to do with a repository.</summary>
public static class RepositoryExtensions
{
    /// <summary>Loads a collection of the entity unless it is loaded.</summary>
    public static Task EnsureCollectionLoadedAsync<TEntity, TKey, TProperty>(
        this IBasicRepository<TEntity, TKey> repository,
        TEntity entity,
        Expression<Func<TEntity, IEnumerable<TProperty>>> propertyExpression,
        CancellationToken cancellationToken = default)
        where TEntity : class, IEntity<TKey>
        where TProperty : class =>
        ExplicitLoading<TEntity>(repository).EnsureCollectionLoadedAsync(entity, propertyExpression, cancellationToken);

    /// <summary>Loads a single related entity unless it is loaded.</summary>
    public static Task EnsurePropertyLoadedAsync<TEntity, TKey, TProperty>(
        this IBasicRepository<TEntity, TKey> repository,
        TEntity entity,
        Expression<Func<TEntity, TProperty?>> propertyExpression,
        CancellationToken cancellationToken = default)
        where TEntity : class, IEntity<TKey>
        where TProperty : class =>
        ExplicitLoading<TEntity>(repository).EnsurePropertyLoadedAsync(entity, propertyExpression, cancellationToken);

    /// <summary>Throws unless an entity with this key exists.</summary>
    /// <exception cref="EntityNotFoundException">There is none.</exception>
    public static async Task EnsureExistsAsync<TEntity, TKey>(
        this IRepository<TEntity, TKey> repository, TKey id, CancellationToken cancellationToken = default)
        where TEntity : class, IEntity<TKey>
    {
        if (!await repository.AnyAsync(EntityHelper.CreateEqualityExpressionForId<TEntity, TKey>(id), cancellationToken))
        {
            throw new EntityNotFoundException(typeof(TEntity), id);
        }
    }

    /// <summary>Throws unless an entity matches.</summary>
    /// <exception cref="EntityNotFoundException">None matches.</exception>
    public static async Task EnsureExistsAsync<TEntity>(
        this IRepository<TEntity> repository, Expression<Func<TEntity, bool>> expression, CancellationToken cancellationToken = default)
        where TEntity : class, IEntity
    {
        if (!await repository.AnyAsync(expression, cancellationToken))
        {
            throw new EntityNotFoundException(typeof(TEntity));
        }
    }

    /// <summary>Removes the row of an entity that would otherwise be deleted softly.</summary>
    public static Task HardDeleteAsync<TEntity>(
        this IBasicRepository<TEntity> repository, TEntity entity, bool autoSave = false, CancellationToken cancellationToken = default)
        where TEntity : class, IEntity, ISoftDelete =>
        repository.HardDeleteAsync([entity], autoSave, cancellationToken);

    /// <summary>Removes the rows of entities that would otherwise be deleted softly.</summary>
    public static Task HardDeleteAsync<TEntity>(
        this IBasicRepository<TEntity> repository,
        IEnumerable<TEntity> entities,
        bool autoSave = false,
        CancellationToken cancellationToken = default)
        where TEntity : class, IEntity, ISoftDelete =>
        InUnitOfWorkAsync(
            Base<TEntity>(repository).UnitOfWorkManager,
            unitOfWork => HardDeleteAsync(repository, unitOfWork, entities, autoSave, cancellationToken),
            cancellationToken);

    /// <summary>Removes the rows of all matching entities, those that are already deleted softly included.</summary>
    public static Task HardDeleteAsync<TEntity>(
        this IRepository<TEntity> repository,
        Expression<Func<TEntity, bool>> predicate,
        bool autoSave = false,
        CancellationToken cancellationToken = default)
        where TEntity : class, IEntity, ISoftDelete
    {
        var repositoryBase = Base<TEntity>(repository);
        return InUnitOfWorkAsync(
            repositoryBase.UnitOfWorkManager,
            async unitOfWork =>
            {
                List<TEntity> entities;
                using (repositoryBase.DataFilter.Disable<ISoftDelete>())
                {
                    entities = await repository.GetListAsync(predicate, cancellationToken: cancellationToken);
                }

                await HardDeleteAsync(repository, unitOfWork, entities, autoSave, cancellationToken);
            },
            cancellationToken);
    }

    /// <summary>Makes the repositories of the current flow return untracked entities until the result is disposed.</summary>
    public static IDisposable DisableTracking<TEntity>(this IReadOnlyBasicRepository<TEntity> repository)
        where TEntity : class, IEntity =>
        Tracking(repository).Change(false);

    /// <summary>Makes the repositories of the current flow return tracked entities until the result is disposed.</summary>
    public static IDisposable EnableTracking<TEntity>(this IReadOnlyBasicRepository<TEntity> repository)
        where TEntity : class, IEntity =>
        Tracking(repository).Change(true);

    private static async Task HardDeleteAsync<TEntity>(
        IBasicRepository<TEntity> repository,
        IUnitOfWork unitOfWork,
        IEnumerable<TEntity> entities,
        bool autoSave,
        CancellationToken cancellationToken)
        where TEntity : class, IEntity, ISoftDelete
    {
        var deleted = entities.ToList();
        if (!unitOfWork.Items.TryGetValue(UnitOfWorkItemNames.HardDeletedEntities, out var marked))
        {
            marked = new HashSet<IEntity>(ReferenceEqualityComparer.Instance);
            unitOfWork.Items[UnitOfWorkItemNames.HardDeletedEntities] = marked;
        }

        ((HashSet<IEntity>)marked).UnionWith(deleted);
        await repository.DeleteManyAsync(deleted, autoSave, cancellationToken);
    }

    private static async Task InUnitOfWorkAsync(
        IUnitOfWorkManager manager, Func<IUnitOfWork, Task> action, CancellationToken cancellationToken)
    {
        if (manager.Current is { } current)
        {
            await action(current);
            return;
        }

        using var unitOfWork = manager.Begin();
        await action(unitOfWork);
        await unitOfWork.CompleteAsync(cancellationToken);
    }

    private static IEntityChangeTrackingProvider Tracking<TEntity>(IReadOnlyBasicRepository<TEntity> repository)
        where TEntity : class, IEntity =>
        Base<TEntity>(repository).LazyServiceProvider.LazyGetRequiredService<IEntityChangeTrackingProvider>();

    private static ISupportsExplicitLoading<TEntity> ExplicitLoading<TEntity>(object repository)
        where TEntity : class, IEntity =>
        ProxyHelper.UnProxy(repository) as ISupportsExplicitLoading<TEntity>
        ?? throw new AbpException($"{repository.GetType().FullName} cannot load related entities later.");

    private static BasicRepositoryBase<TEntity> Base<TEntity>(object repository)
        where TEntity : class, IEntity =>
        ProxyHelper.UnProxy(repository) as BasicRepositoryBase<TEntity>
        ?? throw new AbpException($"{repository.GetType().FullName} is not derived from {nameof(BasicRepositoryBase<TEntity>)}.");
}
