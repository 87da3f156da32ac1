using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.Identity;

/// <summary>That a user has a role.</summary>
public class IdentityUserRole : Entity, IMultiTenant
{
    /// <summary>For the database.</summary>
    protected IdentityUserRole()
    {
    }

    /// <summary>Notes that the user has the role.</summary>
    protected internal IdentityUserRole(Guid userId, Guid roleId, Guid? tenantId)
    {
        UserId = userId;
        RoleId = roleId;
        TenantId = tenantId;
    }

    /// <inheritdoc />
    public virtual Guid? TenantId { get; protected set; }

    /// <summary>Who has the role.</summary>
    public virtual Guid UserId { get; protected set; }

    /// <summary>Which role.</summary>
    public virtual Guid RoleId { get; protected set; }

    /// <inheritdoc />
    public override object?[] GetKeys() => [UserId, RoleId];
}
