using Microsoft.EntityFrameworkCore;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore;

namespace PropertySuite.Attachments;

/// <summary>The module's own context; the host replaces it by its one context.</summary>
[ConnectionStringName(AttachmentsDbProperties.ConnectionStringName)]
public class AttachmentsDbContext(DbContextOptions<AttachmentsDbContext> options)
    : AbpDbContext<AttachmentsDbContext>(options), IAttachmentsDbContext
{
    /// <inheritdoc />
    public DbSet<Attachment> Attachments => Set<Attachment>();

    /// <inheritdoc />
    public DbSet<AttachmentDraft> AttachmentDrafts => Set<AttachmentDraft>();

    /// <inheritdoc />
    public DbSet<LooseBlob> LooseBlobs => Set<LooseBlob>();

    /// <inheritdoc />
    public DbSet<StorageUsage> StorageUsages => Set<StorageUsage>();

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ConfigureAttachments();
        base.OnModelCreating(modelBuilder);
    }
}
