using Volo.Abp.Auditing;

namespace Volo.Abp.Application.Dtos;

/// <summary>Stands for an entity that also knows when and by whom it was last changed.</summary>
[Serializable]
public abstract class AuditedEntityDto<TKey> : CreationAuditedEntityDto<TKey>, IAuditedObject
{
    /// <inheritdoc />
    public DateTime? LastModificationTime { get; set; }

    /// <inheritdoc />
    public Guid? LastModifierId { get; set; }
}
