using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.BlobStoring.Database;

/// <summary>A container of a tenant that holds at least one blob, or once did.</summary>
[DisableAuditing]
public class DatabaseBlobContainer : AggregateRoot<Guid>, IMultiTenant
{
    /// <summary>Makes a container.</summary>
    public DatabaseBlobContainer(Guid id, string name, Guid? tenantId = null)
        : base(id)
    {
        Name = Check.NotNullOrWhiteSpace(name, nameof(name), DatabaseContainerConsts.MaxNameLength);
        TenantId = tenantId;
    }

    /// <inheritdoc />
    public virtual Guid? TenantId { get; protected set; }

    /// <summary>Name.</summary>
    public virtual string Name { get; protected set; }
}
