using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.Identity;

/// <summary>That everybody in an organization unit has a role.</summary>
public class OrganizationUnitRole : CreationAuditedEntity, IMultiTenant
{
    /// <summary>For the database.</summary>
    protected OrganizationUnitRole()
    {
    }

    /// <summary>Gives the role to the unit.</summary>
    public OrganizationUnitRole(Guid roleId, Guid organizationUnitId, Guid? tenantId = null)
    {
        RoleId = roleId;
        OrganizationUnitId = organizationUnitId;
        TenantId = tenantId;
    }

    /// <inheritdoc />
    public virtual Guid? TenantId { get; protected set; }

    /// <summary>Which role.</summary>
    public virtual Guid RoleId { get; protected set; }

    /// <summary>Which unit.</summary>
    public virtual Guid OrganizationUnitId { get; protected set; }

    /// <inheritdoc />
    public override object?[] GetKeys() => [OrganizationUnitId, RoleId];
}
