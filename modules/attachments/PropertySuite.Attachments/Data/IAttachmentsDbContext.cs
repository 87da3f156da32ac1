using Microsoft.EntityFrameworkCore;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore;

namespace PropertySuite.Attachments;

/// <summary>Tables of this module.</summary>
[ConnectionStringName(AttachmentsDbProperties.ConnectionStringName)]
public interface IAttachmentsDbContext : IEfCoreDbContext
{
    /// <summary>Attachments.</summary>
    DbSet<Attachment> Attachments { get; }

    /// <summary>Files that wait for a record.</summary>
    DbSet<AttachmentDraft> AttachmentDrafts { get; }

    /// <summary>Files that nobody vouches for.</summary>
    DbSet<LooseBlob> LooseBlobs { get; }

    /// <summary>Room in use.</summary>
    DbSet<StorageUsage> StorageUsages { get; }
}
