using Volo.Abp.Application.Dtos;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;

namespace Volo.Abp.Application.Services;

/// <summary>Creates, reads, updates and deletes entities with a single key.</summary>
/// <param name="repository">Where the entities are.</param>
public abstract class CrudAppService<TEntity, TGetOutputDto, TGetListOutputDto, TKey, TGetListInput, TCreateInput, TUpdateInput>(
    IRepository<TEntity, TKey> repository)
    : AbstractKeyCrudAppService<TEntity, TGetOutputDto, TGetListOutputDto, TKey, TGetListInput, TCreateInput, TUpdateInput>(repository)
    where TEntity : class, IEntity<TKey>
{
    /// <summary>Where the entities are.</summary>
    protected new IRepository<TEntity, TKey> Repository { get; } = repository;

    /// <inheritdoc />
    protected override Task<TEntity> GetEntityByIdAsync(TKey id) => Repository.GetAsync(id);

    /// <inheritdoc />
    protected override Task DeleteByIdAsync(TKey id) => Repository.DeleteAsync(id);

    /// <summary>Changes an entity as the input says; its key stays.</summary>
    protected override void MapToEntity(TUpdateInput updateInput, TEntity entity)
    {
        if (updateInput is IEntityDto<TKey> dto)
        {
            dto.Id = entity.Id;
        }

        base.MapToEntity(updateInput, entity);
    }

    /// <summary>Sorts by creation, the newest first; entities that do not know their creation by key, the greatest first.</summary>
    protected override IQueryable<TEntity> ApplyDefaultSorting(IQueryable<TEntity> query) =>
        typeof(TEntity).IsAssignableTo(typeof(IHasCreationTime))
            ? query.OrderByDescending(entity => ((IHasCreationTime)entity).CreationTime)
            : query.OrderByDescending(entity => entity.Id);
}

/// <inheritdoc />
public abstract class CrudAppService<TEntity, TEntityDto, TKey, TGetListInput, TCreateInput, TUpdateInput>(
    IRepository<TEntity, TKey> repository)
    : CrudAppService<TEntity, TEntityDto, TEntityDto, TKey, TGetListInput, TCreateInput, TUpdateInput>(repository),
        ICrudAppService<TEntityDto, TKey, TGetListInput, TCreateInput, TUpdateInput>
    where TEntity : class, IEntity<TKey>
{
}

/// <inheritdoc />
public abstract class CrudAppService<TEntity, TEntityDto, TKey, TGetListInput, TCreateInput>(IRepository<TEntity, TKey> repository)
    : CrudAppService<TEntity, TEntityDto, TKey, TGetListInput, TCreateInput, TCreateInput>(repository),
        ICrudAppService<TEntityDto, TKey, TGetListInput, TCreateInput>
    where TEntity : class, IEntity<TKey>
{
}

/// <inheritdoc />
public abstract class CrudAppService<TEntity, TEntityDto, TKey, TGetListInput>(IRepository<TEntity, TKey> repository)
    : CrudAppService<TEntity, TEntityDto, TKey, TGetListInput, TEntityDto>(repository), ICrudAppService<TEntityDto, TKey, TGetListInput>
    where TEntity : class, IEntity<TKey>
{
}

/// <inheritdoc />
public abstract class CrudAppService<TEntity, TEntityDto, TKey>(IRepository<TEntity, TKey> repository)
    : CrudAppService<TEntity, TEntityDto, TKey, PagedAndSortedResultRequestDto>(repository), ICrudAppService<TEntityDto, TKey>
    where TEntity : class, IEntity<TKey>
{
}
