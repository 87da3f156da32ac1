using Volo.Abp.Auditing;

namespace Volo.Abp.Application.Dtos;

/// <summary>Stands for an entity that also knows when and by whom it was last changed, with extra properties.</summary>
[Serializable]
public abstract class ExtensibleAuditedEntityDto<TKey> : ExtensibleCreationAuditedEntityDto<TKey>, IAuditedObject
{
    /// <inheritdoc />
    public DateTime? LastModificationTime { get; set; }

    /// <inheritdoc />
    public Guid? LastModifierId { get; set; }
}
