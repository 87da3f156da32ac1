using Volo.Abp.Auditing;

namespace Volo.Abp.Application.Dtos;

/// <summary>Stands for an entity that also knows whether, when and by whom it was deleted, with extra properties.</summary>
[Serializable]
public abstract class ExtensibleFullAuditedEntityDto<TKey> : ExtensibleAuditedEntityDto<TKey>, IFullAuditedObject
{
    /// <inheritdoc />
    public bool IsDeleted { get; set; }

    /// <inheritdoc />
    public Guid? DeleterId { get; set; }

    /// <inheritdoc />
    public DateTime? DeletionTime { get; set; }
}
