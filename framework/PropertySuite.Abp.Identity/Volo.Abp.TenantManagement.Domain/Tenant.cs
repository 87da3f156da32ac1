using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities.Auditing;

namespace Volo.Abp.TenantManagement;

/// <summary>A tenant: one management company.</summary>
public class Tenant : FullAuditedAggregateRoot<Guid>, IHasEntityVersion
{
    /// <summary>For the database.</summary>
    protected Tenant()
    {
        Name = string.Empty;
        NormalizedName = string.Empty;
    }

    /// <summary>Creates the tenant; see <see cref="ITenantManager.CreateAsync"/>.</summary>
    protected internal Tenant(Guid id, string name, string normalizedName)
        : base(id)
    {
        Name = string.Empty;
        NormalizedName = string.Empty;
        SetName(name);
        SetNormalizedName(normalizedName);
    }

    /// <summary>The unique name.</summary>
    public virtual string Name { get; protected set; }

    /// <summary>The name as it is compared.</summary>
    [DisableAuditing]
    public virtual string NormalizedName { get; protected set; }

    /// <inheritdoc />
    public virtual int EntityVersion { get; protected set; }

    /// <summary>Changes the name; see <see cref="ITenantManager.ChangeNameAsync"/>.</summary>
    protected internal virtual void SetName(string name) =>
        Name = Check.NotNullOrWhiteSpace(name, nameof(name), TenantConsts.MaxNameLength);

    /// <summary>Changes the name as it is compared.</summary>
    protected internal virtual void SetNormalizedName(string normalizedName) =>
        NormalizedName = Check.NotNullOrWhiteSpace(normalizedName, nameof(normalizedName), TenantConsts.MaxNameLength);
}
