using Volo.Abp.Application.Dtos;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;

namespace Volo.Abp.Application.Services;

/// <summary>Reads entities with a single key.</summary>
/// <param name="repository">Where the entities are.</param>
public abstract class ReadOnlyAppService<TEntity, TGetOutputDto, TGetListOutputDto, TKey, TGetListInput>(
    IReadOnlyRepository<TEntity, TKey> repository)
    : AbstractKeyReadOnlyAppService<TEntity, TGetOutputDto, TGetListOutputDto, TKey, TGetListInput>(repository)
    where TEntity : class, IEntity<TKey>
{
    /// <summary>Where the entities are.</summary>
    protected IReadOnlyRepository<TEntity, TKey> Repository { get; } = repository;

    /// <inheritdoc />
    protected override Task<TEntity> GetEntityByIdAsync(TKey id) => Repository.GetAsync(id);

    /// <summary>Sorts by creation, the newest first; entities that do not know their creation by key, the greatest first.</summary>
    protected override IQueryable<TEntity> ApplyDefaultSorting(IQueryable<TEntity> query) =>
        typeof(TEntity).IsAssignableTo(typeof(IHasCreationTime))
            ? query.OrderByDescending(entity => ((IHasCreationTime)entity).CreationTime)
            : query.OrderByDescending(entity => entity.Id);
}

/// <inheritdoc />
public abstract class ReadOnlyAppService<TEntity, TEntityDto, TKey, TGetListInput>(IReadOnlyRepository<TEntity, TKey> repository)
    : ReadOnlyAppService<TEntity, TEntityDto, TEntityDto, TKey, TGetListInput>(repository)
    where TEntity : class, IEntity<TKey>
{
}

/// <inheritdoc />
public abstract class ReadOnlyAppService<TEntity, TEntityDto, TKey>(IReadOnlyRepository<TEntity, TKey> repository)
    : ReadOnlyAppService<TEntity, TEntityDto, TEntityDto, TKey, PagedAndSortedResultRequestDto>(repository)
    where TEntity : class, IEntity<TKey>
{
}
