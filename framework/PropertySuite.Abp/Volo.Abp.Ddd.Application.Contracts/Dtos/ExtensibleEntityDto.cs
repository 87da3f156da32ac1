using Volo.Abp.Data;

namespace Volo.Abp.Application.Dtos;

/// <summary>Stands for an entity with a single key and extra properties.</summary>
[Serializable]
public abstract class ExtensibleEntityDto<TKey> : EntityDto<TKey>, IHasExtraProperties
{
    /// <inheritdoc />
    public ExtraPropertyDictionary ExtraProperties { get; set; } = [];
}
