using Volo.Abp.Auditing;

namespace Volo.Abp.Application.Dtos;

/// <summary>Stands for an entity that knows when and by whom it was created.</summary>
[Serializable]
public abstract class CreationAuditedEntityDto<TKey> : EntityDto<TKey>, ICreationAuditedObject
{
    /// <inheritdoc />
    public DateTime CreationTime { get; set; }

    /// <inheritdoc />
    public Guid? CreatorId { get; set; }
}
