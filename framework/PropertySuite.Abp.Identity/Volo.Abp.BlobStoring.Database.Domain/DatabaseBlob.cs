using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.BlobStoring.Database;

/// <summary>A blob.</summary>
[DisableAuditing]
public class DatabaseBlob : AggregateRoot<Guid>, IMultiTenant
{
    /// <summary>Makes a blob.</summary>
    public DatabaseBlob(Guid id, Guid containerId, string name, byte[] content, Guid? tenantId = null)
        : base(id)
    {
        Name = Check.NotNullOrWhiteSpace(name, nameof(name), DatabaseBlobConsts.MaxNameLength);
        ContainerId = containerId;
        Content = CheckContent(content);
        TenantId = tenantId;
    }

    /// <summary>Its container.</summary>
    public virtual Guid ContainerId { get; protected set; }

    /// <inheritdoc />
    public virtual Guid? TenantId { get; protected set; }

    /// <summary>Name.</summary>
    public virtual string Name { get; protected set; }

    /// <summary>Content.</summary>
    [DisableAuditing]
    public virtual byte[] Content { get; protected set; }

    /// <summary>Replaces the content.</summary>
    public virtual void SetContent(byte[] content) => Content = CheckContent(content);

    private static byte[] CheckContent(byte[] content) =>
        Check.NotNull(content, nameof(content)).Length <= DatabaseBlobConsts.MaxContentLength
            ? content
            : throw new AbpException($"A BLOB in the database has at most {DatabaseBlobConsts.MaxContentLength} bytes.");
}
