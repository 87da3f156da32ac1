using Volo.Abp.Application.Dtos;

namespace Volo.Abp.Application.Services;

/// <summary>Reads entities.</summary>
public interface IReadOnlyAppService<TGetOutputDto, TGetListOutputDto, in TKey, in TGetListInput> : IApplicationService
{
    /// <summary>One entity.</summary>
    Task<TGetOutputDto> GetAsync(TKey id);

    /// <summary>One page of entities.</summary>
    Task<PagedResultDto<TGetListOutputDto>> GetListAsync(TGetListInput input);
}

/// <summary>Creates entities.</summary>
public interface ICreateAppService<TGetOutputDto, in TCreateInput> : IApplicationService
{
    /// <summary>Creates an entity and returns it.</summary>
    Task<TGetOutputDto> CreateAsync(TCreateInput input);
}

/// <summary>Updates entities.</summary>
public interface IUpdateAppService<TGetOutputDto, in TKey, in TUpdateInput> : IApplicationService
{
    /// <summary>Updates an entity and returns it.</summary>
    Task<TGetOutputDto> UpdateAsync(TKey id, TUpdateInput input);
}

/// <summary>Deletes entities.</summary>
public interface IDeleteAppService<in TKey> : IApplicationService
{
    /// <summary>Deletes an entity.</summary>
    Task DeleteAsync(TKey id);
}

/// <summary>Creates, reads, updates and deletes entities.</summary>
public interface ICrudAppService<TGetOutputDto, TGetListOutputDto, in TKey, in TGetListInput, in TCreateInput, in TUpdateInput>
    : IReadOnlyAppService<TGetOutputDto, TGetListOutputDto, TKey, TGetListInput>,
        ICreateAppService<TGetOutputDto, TCreateInput>,
        IUpdateAppService<TGetOutputDto, TKey, TUpdateInput>,
        IDeleteAppService<TKey>
{
}

/// <inheritdoc />
public interface ICrudAppService<TEntityDto, in TKey, in TGetListInput, in TCreateInput, in TUpdateInput>
    : ICrudAppService<TEntityDto, TEntityDto, TKey, TGetListInput, TCreateInput, TUpdateInput>
{
}

/// <inheritdoc />
public interface ICrudAppService<TEntityDto, in TKey, in TGetListInput, in TCreateInput>
    : ICrudAppService<TEntityDto, TKey, TGetListInput, TCreateInput, TCreateInput>
{
}

/// <inheritdoc />
public interface ICrudAppService<TEntityDto, in TKey, in TGetListInput> : ICrudAppService<TEntityDto, TKey, TGetListInput, TEntityDto>
{
}

/// <inheritdoc />
public interface ICrudAppService<TEntityDto, in TKey> : ICrudAppService<TEntityDto, TKey, PagedAndSortedResultRequestDto>
{
}
