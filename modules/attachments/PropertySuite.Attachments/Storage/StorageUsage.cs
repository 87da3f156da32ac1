using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.Attachments;

/// <summary>How much room a company's attachments take, drafts and deleted ones included. Its id is the company's.</summary>
[DisableAuditing]
public class StorageUsage : BasicAggregateRoot<Guid>, IMultiTenant
{
    private StorageUsage()
    {
    }

    /// <inheritdoc />
    public Guid? TenantId { get; private set; }

    /// <summary>Bytes.</summary>
    public long Bytes { get; private set; }
}
