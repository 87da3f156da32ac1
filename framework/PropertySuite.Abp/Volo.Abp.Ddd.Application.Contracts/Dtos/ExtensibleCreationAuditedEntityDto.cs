using Volo.Abp.Auditing;

namespace Volo.Abp.Application.Dtos;

/// <summary>Stands for an entity that knows when and by whom it was created, with extra properties.</summary>
[Serializable]
public abstract class ExtensibleCreationAuditedEntityDto<TKey> : ExtensibleEntityDto<TKey>, ICreationAuditedObject
{
    /// <inheritdoc />
    public DateTime CreationTime { get; set; }

    /// <inheritdoc />
    public Guid? CreatorId { get; set; }
}
