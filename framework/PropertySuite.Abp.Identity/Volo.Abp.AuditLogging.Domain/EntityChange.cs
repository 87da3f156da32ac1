using Volo.Abp.Auditing;
using Volo.Abp.Data;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Guids;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.AuditLogging;

/// <summary>A stored change of an entity.</summary>
[DisableAuditing]
public class EntityChange : Entity<Guid>, IMultiTenant, IHasExtraProperties
{
    /// <summary>For the database.</summary>
    protected EntityChange()
    {
        EntityTypeFullName = string.Empty;
        PropertyChanges = [];
        ExtraProperties = [];
    }

    /// <summary>Makes a change of a log.</summary>
    public EntityChange(IGuidGenerator guidGenerator, Guid auditLogId, EntityChangeInfo entityChangeInfo, Guid? tenantId = null)
        : base(guidGenerator.Create())
    {
        AuditLogId = auditLogId;
        TenantId = tenantId;
        ChangeTime = entityChangeInfo.ChangeTime;
        ChangeType = entityChangeInfo.ChangeType;
        EntityTenantId = entityChangeInfo.EntityTenantId;
        EntityId = entityChangeInfo.EntityId.Truncate(EntityChangeConsts.MaxEntityIdLength);
        EntityTypeFullName = entityChangeInfo.EntityTypeFullName.TruncateFromBeginning(EntityChangeConsts.MaxEntityTypeFullNameLength)!;
        PropertyChanges = entityChangeInfo.PropertyChanges
            .ConvertAll(change => new EntityPropertyChange(guidGenerator, Id, change, tenantId));
        ExtraProperties = new ExtraPropertyDictionary(entityChangeInfo.ExtraProperties);
    }

    /// <summary>The log.</summary>
    public virtual Guid AuditLogId { get; protected set; }

    /// <inheritdoc />
    public virtual Guid? TenantId { get; protected set; }

    /// <summary>When, in UTC.</summary>
    public virtual DateTime ChangeTime { get; protected set; }

    /// <summary>What happened.</summary>
    public virtual EntityChangeType ChangeType { get; protected set; }

    /// <summary>Company of the entity.</summary>
    public virtual Guid? EntityTenantId { get; protected set; }

    /// <summary>Key of the entity.</summary>
    public virtual string? EntityId { get; protected set; }

    /// <summary>Full name of the entity's class.</summary>
    public virtual string EntityTypeFullName { get; protected set; }

    /// <summary>Changed properties.</summary>
    public virtual ICollection<EntityPropertyChange> PropertyChanges { get; protected set; }

    /// <inheritdoc />
    public virtual ExtraPropertyDictionary ExtraProperties { get; protected set; }
}
