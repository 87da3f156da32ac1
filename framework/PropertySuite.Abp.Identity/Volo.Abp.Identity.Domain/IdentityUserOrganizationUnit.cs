using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.Identity;

/// <summary>That a user belongs to an organization unit.</summary>
public class IdentityUserOrganizationUnit : CreationAuditedEntity, IMultiTenant
{
    /// <summary>For the database.</summary>
    protected IdentityUserOrganizationUnit()
    {
    }

    /// <summary>Notes that the user belongs to the unit.</summary>
    public IdentityUserOrganizationUnit(Guid userId, Guid organizationUnitId, Guid? tenantId = null)
    {
        UserId = userId;
        OrganizationUnitId = organizationUnitId;
        TenantId = tenantId;
    }

    /// <inheritdoc />
    public virtual Guid? TenantId { get; protected set; }

    /// <summary>Who belongs to it.</summary>
    public virtual Guid UserId { get; protected set; }

    /// <summary>Which unit.</summary>
    public virtual Guid OrganizationUnitId { get; protected set; }

    /// <inheritdoc />
    public override object?[] GetKeys() => [UserId, OrganizationUnitId];
}
