using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.Identity;

/// <summary>A named set of permissions that users are given. The name is also the key of its permission grants.</summary>
public class IdentityRole : AggregateRoot<Guid>, IMultiTenant, IHasCreationTime, IHasEntityVersion
{
    /// <summary>For the database.</summary>
    protected IdentityRole()
    {
        Name = string.Empty;
        NormalizedName = string.Empty;
    }

    /// <summary>Creates a role.</summary>
    public IdentityRole(Guid id, string name, Guid? tenantId = null)
        : base(id)
    {
        Name = Check.NotNullOrWhiteSpace(name, nameof(name), IdentityRoleConsts.MaxNameLength);
        NormalizedName = name.ToUpperInvariant();
        TenantId = tenantId;
    }

    /// <inheritdoc />
    public virtual Guid? TenantId { get; protected set; }

    /// <summary>The name, unique within the tenant.</summary>
    public virtual string Name { get; protected internal set; }

    /// <summary>The name as it is compared.</summary>
    [DisableAuditing]
    public virtual string NormalizedName { get; protected internal set; }

    /// <summary>Whether new users get the role by themselves.</summary>
    public virtual bool IsDefault { get; set; }

    /// <summary>Whether the program relies on the role, so that it can be neither renamed nor deleted.</summary>
    public virtual bool IsStatic { get; set; }

    /// <summary>Whether other users can see that a user has the role.</summary>
    public virtual bool IsPublic { get; set; }

    /// <inheritdoc />
    public virtual int EntityVersion { get; protected set; }

    /// <inheritdoc />
    public virtual DateTime CreationTime { get; protected set; }

    /// <summary>Renames the role and tells those who keep data under its name.</summary>
    public virtual void ChangeName(string name)
    {
        Check.NotNullOrWhiteSpace(name, nameof(name), IdentityRoleConsts.MaxNameLength);
        var oldName = Name;
        Name = name;
        if (oldName.Length > 0 && oldName != name)
        {
            AddLocalEvent(new IdentityRoleNameChangedEvent { IdentityRole = this, OldName = oldName });
        }
    }

    /// <inheritdoc />
    public override string ToString() => $"{base.ToString()}, Name = {Name}";
}
