using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.PermissionManagement;

/// <summary>That a role, user or client has a permission.</summary>
public class PermissionGrant : Entity<Guid>, IAggregateRoot<Guid>, IMultiTenant
{
    /// <summary>For the database.</summary>
    protected PermissionGrant()
    {
        Name = string.Empty;
        ProviderName = string.Empty;
        ProviderKey = string.Empty;
    }

    /// <summary>Grants the permission.</summary>
    public PermissionGrant(Guid id, string name, string providerName, string? providerKey, Guid? tenantId = null)
        : base(id)
    {
        Name = Check.NotNullOrWhiteSpace(name, nameof(name), PermissionGrantConsts.MaxNameLength);
        ProviderName = Check.NotNullOrWhiteSpace(providerName, nameof(providerName), PermissionGrantConsts.MaxProviderNameLength);
        ProviderKey = providerKey ?? string.Empty;
        TenantId = tenantId;
    }

    /// <inheritdoc />
    public virtual Guid? TenantId { get; protected set; }

    /// <summary>The permission.</summary>
    public virtual string Name { get; protected set; }

    /// <summary>Kind of holder: "R" role, "U" user.</summary>
    public virtual string ProviderName { get; protected set; }

    /// <summary>The holder: role name or user id.</summary>
    public virtual string ProviderKey { get; protected internal set; }
}
