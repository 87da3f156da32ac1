namespace Volo.Abp.Application.Dtos;

/// <summary>Stands for an entity.</summary>
public interface IEntityDto : IKeyedObject
{
}

/// <summary>Stands for an entity with a single key.</summary>
public interface IEntityDto<TKey> : IEntityDto
{
    /// <summary>The key of the entity.</summary>
    TKey Id { get; set; }
}
