using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Guids;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.AuditLogging;

/// <summary>A stored change of a property.</summary>
[DisableAuditing]
public class EntityPropertyChange : Entity<Guid>, IMultiTenant
{
    /// <summary>For the database.</summary>
    protected EntityPropertyChange()
    {
        PropertyName = string.Empty;
        PropertyTypeFullName = string.Empty;
    }

    /// <summary>Makes a change of an entity's change.</summary>
    public EntityPropertyChange(
        IGuidGenerator guidGenerator, Guid entityChangeId, EntityPropertyChangeInfo entityChangeInfo, Guid? tenantId = null)
        : base(guidGenerator.Create())
    {
        TenantId = tenantId;
        EntityChangeId = entityChangeId;
        NewValue = entityChangeInfo.NewValue.Truncate(EntityPropertyChangeConsts.MaxNewValueLength);
        OriginalValue = entityChangeInfo.OriginalValue.Truncate(EntityPropertyChangeConsts.MaxOriginalValueLength);
        PropertyName = entityChangeInfo.PropertyName.TruncateFromBeginning(EntityPropertyChangeConsts.MaxPropertyNameLength)!;
        PropertyTypeFullName =
            entityChangeInfo.PropertyTypeFullName.TruncateFromBeginning(EntityPropertyChangeConsts.MaxPropertyTypeFullNameLength)!;
    }

    /// <inheritdoc />
    public virtual Guid? TenantId { get; protected set; }

    /// <summary>The entity's change.</summary>
    public virtual Guid EntityChangeId { get; protected set; }

    /// <summary>Value afterwards, as JSON.</summary>
    public virtual string? NewValue { get; protected set; }

    /// <summary>Value before, as JSON.</summary>
    public virtual string? OriginalValue { get; protected set; }

    /// <summary>Name of the property.</summary>
    public virtual string PropertyName { get; protected set; }

    /// <summary>Full name of its type.</summary>
    public virtual string PropertyTypeFullName { get; protected set; }
}
