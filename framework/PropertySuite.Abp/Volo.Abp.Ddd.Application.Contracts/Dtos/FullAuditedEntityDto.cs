using Volo.Abp.Auditing;

namespace Volo.Abp.Application.Dtos;

/// <summary>Stands for an entity that also knows whether, when and by whom it was deleted.</summary>
[Serializable]
public abstract class FullAuditedEntityDto<TKey> : AuditedEntityDto<TKey>, IFullAuditedObject
{
    /// <inheritdoc />
    public bool IsDeleted { get; set; }

    /// <inheritdoc />
    public Guid? DeleterId { get; set; }

    /// <inheritdoc />
    public DateTime? DeletionTime { get; set; }
}
