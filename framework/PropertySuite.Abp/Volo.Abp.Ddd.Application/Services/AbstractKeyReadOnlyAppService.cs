using PropertySuite.Linq;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;

namespace Volo.Abp.Application.Services;

/// <summary>Reads entities whose key may be of any kind. A policy name that is null means that everybody may.</summary>
/// <param name="repository">Where the entities are.</param>
public abstract class AbstractKeyReadOnlyAppService<TEntity, TGetOutputDto, TGetListOutputDto, TKey, TGetListInput>(
    IReadOnlyRepository<TEntity> repository)
    : ApplicationService, IReadOnlyAppService<TGetOutputDto, TGetListOutputDto, TKey, TGetListInput>
    where TEntity : class, IEntity
{
    /// <summary>Where the entities are.</summary>
    protected IReadOnlyRepository<TEntity> ReadOnlyRepository { get; } = repository;

    /// <summary>Permission needed to read one entity.</summary>
    protected virtual string? GetPolicyName { get; set; }

    /// <summary>Permission needed to read lists.</summary>
    protected virtual string? GetListPolicyName { get; set; }

    /// <inheritdoc />
    public virtual async Task<TGetOutputDto> GetAsync(TKey id)
    {
        await CheckGetPolicyAsync();
        return await MapToGetOutputDtoAsync(await GetEntityByIdAsync(id));
    }

    /// <inheritdoc />
    public virtual async Task<PagedResultDto<TGetListOutputDto>> GetListAsync(TGetListInput input)
    {
        await CheckGetListPolicyAsync();

        var query = await CreateFilteredQueryAsync(input);
        var totalCount = await AsyncExecuter.LongCountAsync(query);
        if (totalCount == 0)
        {
            return new PagedResultDto<TGetListOutputDto>();
        }

        var page = await AsyncExecuter.ToListAsync(ApplyPaging(ApplySorting(query, input), input));
        return new PagedResultDto<TGetListOutputDto>(totalCount, await MapToGetListOutputDtosAsync(page));
    }

    /// <summary>Finds an entity by its key.</summary>
    /// <exception cref="EntityNotFoundException">There is none.</exception>
    protected abstract Task<TEntity> GetEntityByIdAsync(TKey id);

    /// <summary>Throws unless the caller may read one entity.</summary>
    protected virtual Task CheckGetPolicyAsync() => CheckPolicyAsync(GetPolicyName);

    /// <summary>Throws unless the caller may read lists.</summary>
    protected virtual Task CheckGetListPolicyAsync() => CheckPolicyAsync(GetListPolicyName);

    /// <summary>The entities that the input asks for, neither sorted nor paged.</summary>
    protected virtual Task<IQueryable<TEntity>> CreateFilteredQueryAsync(TGetListInput input) => ReadOnlyRepository.GetQueryableAsync();

    /// <summary>Sorts as the input asks, or by default where it asks for a limited number.</summary>
    /// <exception cref="InvalidSortingException">The input names something else than properties of the entity.</exception>
    protected virtual IQueryable<TEntity> ApplySorting(IQueryable<TEntity> query, TGetListInput input)
    {
        if (input is ISortedResultRequest { Sorting: { } sorting } && !string.IsNullOrWhiteSpace(sorting))
        {
            return query.OrderBy(sorting);
        }

        return input is ILimitedResultRequest ? ApplyDefaultSorting(query) : query;
    }

    /// <summary>Sorts by creation, the newest first.</summary>
    /// <exception cref="AbpException">The entity does not know its creation; override this.</exception>
    protected virtual IQueryable<TEntity> ApplyDefaultSorting(IQueryable<TEntity> query) =>
        typeof(TEntity).IsAssignableTo(typeof(IHasCreationTime))
            ? query.OrderByDescending(entity => ((IHasCreationTime)entity).CreationTime)
            : throw new AbpException($"Override {nameof(ApplyDefaultSorting)} in {GetType().FullName}: there is no default order.");

    /// <summary>Takes the page that the input asks for.</summary>
    protected virtual IQueryable<TEntity> ApplyPaging(IQueryable<TEntity> query, TGetListInput input) => input switch
    {
        IPagedResultRequest paged => query.PageBy(paged.SkipCount, paged.MaxResultCount),
        ILimitedResultRequest limited => query.Take(limited.MaxResultCount),
        _ => query,
    };

    /// <summary>Makes the result of <see cref="GetAsync"/>.</summary>
    protected virtual Task<TGetOutputDto> MapToGetOutputDtoAsync(TEntity entity) => Task.FromResult(MapToGetOutputDto(entity));

    /// <summary>Makes the result of <see cref="GetAsync"/>.</summary>
    protected virtual TGetOutputDto MapToGetOutputDto(TEntity entity) => ObjectMapper.Map<TEntity, TGetOutputDto>(entity);

    /// <summary>Makes the items of <see cref="GetListAsync"/>.</summary>
    protected virtual async Task<List<TGetListOutputDto>> MapToGetListOutputDtosAsync(List<TEntity> entities)
    {
        var dtos = new List<TGetListOutputDto>(entities.Count);
        foreach (var entity in entities)
        {
            dtos.Add(await MapToGetListOutputDtoAsync(entity));
        }

        return dtos;
    }

    /// <summary>Makes an item of <see cref="GetListAsync"/>.</summary>
    protected virtual Task<TGetListOutputDto> MapToGetListOutputDtoAsync(TEntity entity) => Task.FromResult(MapToGetListOutputDto(entity));

    /// <summary>Makes an item of <see cref="GetListAsync"/>.</summary>
    protected virtual TGetListOutputDto MapToGetListOutputDto(TEntity entity) => ObjectMapper.Map<TEntity, TGetListOutputDto>(entity);
}
