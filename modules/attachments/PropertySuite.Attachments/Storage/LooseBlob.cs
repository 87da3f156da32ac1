using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.Attachments;

/// <summary>
/// A name in the folder of files that no attachment vouches for: written down before the file is written, struck out in the transaction
/// that stores its attachment. What is still here after its time is deleted from the disk, so that no crash leaves a file behind.
/// </summary>
[DisableAuditing]
public class LooseBlob : BasicAggregateRoot<Guid>, IMultiTenant
{
    private LooseBlob() => BlobName = null!;

    /// <summary>Writes a name down.</summary>
    /// <param name="id">Id.</param>
    /// <param name="tenantId">Company.</param>
    /// <param name="blobName">Name of the file.</param>
    /// <param name="collectAt">When it is garbage unless struck out (UTC).</param>
    public LooseBlob(Guid id, Guid? tenantId, string blobName, DateTime collectAt)
        : base(id)
    {
        TenantId = tenantId;
        BlobName = blobName;
        CollectAt = collectAt;
    }

    /// <inheritdoc />
    public Guid? TenantId { get; private set; }

    /// <summary>Name of the file; its preview has the same with an ending.</summary>
    public string BlobName { get; private set; }

    /// <summary>When it is garbage unless struck out (UTC).</summary>
    public DateTime CollectAt { get; private set; }
}
