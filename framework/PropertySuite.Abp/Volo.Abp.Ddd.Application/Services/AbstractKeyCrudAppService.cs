using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.Application.Services;

/// <summary>
/// Creates, reads, updates and deletes entities whose key may be of any kind. A policy name that is null means that everybody may.
/// </summary>
/// <param name="repository">Where the entities are.</param>
public abstract class AbstractKeyCrudAppService<TEntity, TGetOutputDto, TGetListOutputDto, TKey, TGetListInput, TCreateInput, TUpdateInput>(
    IRepository<TEntity> repository)
    : AbstractKeyReadOnlyAppService<TEntity, TGetOutputDto, TGetListOutputDto, TKey, TGetListInput>(repository),
        ICrudAppService<TGetOutputDto, TGetListOutputDto, TKey, TGetListInput, TCreateInput, TUpdateInput>
    where TEntity : class, IEntity
{
    /// <summary>Where the entities are.</summary>
    protected IRepository<TEntity> Repository { get; } = repository;

    /// <summary>Permission needed to create.</summary>
    protected virtual string? CreatePolicyName { get; set; }

    /// <summary>Permission needed to update.</summary>
    protected virtual string? UpdatePolicyName { get; set; }

    /// <summary>Permission needed to delete.</summary>
    protected virtual string? DeletePolicyName { get; set; }

    /// <inheritdoc />
    public virtual async Task<TGetOutputDto> CreateAsync(TCreateInput input)
    {
        await CheckCreatePolicyAsync();
        var entity = await MapToEntityAsync(input);
        TryToSetTenantId(entity);
        await Repository.InsertAsync(entity, autoSave: true);
        return await MapToGetOutputDtoAsync(entity);
    }

    /// <inheritdoc />
    public virtual async Task<TGetOutputDto> UpdateAsync(TKey id, TUpdateInput input)
    {
        await CheckUpdatePolicyAsync();
        var entity = await GetEntityByIdAsync(id);
        await MapToEntityAsync(input, entity);
        await Repository.UpdateAsync(entity, autoSave: true);
        return await MapToGetOutputDtoAsync(entity);
    }

    /// <inheritdoc />
    public virtual async Task DeleteAsync(TKey id)
    {
        await CheckDeletePolicyAsync();
        await DeleteByIdAsync(id);
    }

    /// <summary>Deletes an entity by its key.</summary>
    protected abstract Task DeleteByIdAsync(TKey id);

    /// <summary>Throws unless the caller may create.</summary>
    protected virtual Task CheckCreatePolicyAsync() => CheckPolicyAsync(CreatePolicyName);

    /// <summary>Throws unless the caller may update.</summary>
    protected virtual Task CheckUpdatePolicyAsync() => CheckPolicyAsync(UpdatePolicyName);

    /// <summary>Throws unless the caller may delete.</summary>
    protected virtual Task CheckDeletePolicyAsync() => CheckPolicyAsync(DeletePolicyName);

    /// <summary>Makes a new entity from input.</summary>
    protected virtual Task<TEntity> MapToEntityAsync(TCreateInput createInput) => Task.FromResult(MapToEntity(createInput));

    /// <summary>Makes a new entity from input, with a key if keys are Guids.</summary>
    protected virtual TEntity MapToEntity(TCreateInput createInput)
    {
        var entity = ObjectMapper.Map<TCreateInput, TEntity>(createInput);
        SetIdForGuids(entity);
        return entity;
    }

    /// <summary>Gives the entity a key if keys are Guids and it has none.</summary>
    protected virtual void SetIdForGuids(TEntity entity)
    {
        if (entity is IEntity<Guid> entityWithGuidId && entityWithGuidId.Id == Guid.Empty)
        {
            EntityHelper.TrySetId(entityWithGuidId, GuidGenerator.Create);
        }
    }

    /// <summary>Changes an entity as the input says.</summary>
    protected virtual Task MapToEntityAsync(TUpdateInput updateInput, TEntity entity)
    {
        MapToEntity(updateInput, entity);
        return Task.CompletedTask;
    }

    /// <summary>Changes an entity as the input says.</summary>
    protected virtual void MapToEntity(TUpdateInput updateInput, TEntity entity) => ObjectMapper.Map(updateInput, entity);

    /// <summary>Gives a multi-tenant entity the current tenant.</summary>
    protected virtual void TryToSetTenantId(TEntity entity)
    {
        if (entity is IMultiTenant)
        {
            EntityHelper.TrySetTenantId(entity);
        }
    }
}
