using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace PropertySuite.Attachments;

/// <summary>Maps this module to its tables.</summary>
public static class AttachmentsDbContextModelCreatingExtensions
{
    /// <summary>Adds this module's tables to a model.</summary>
    public static void ConfigureAttachments(this ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Attachment>(attachment =>
        {
            attachment.ToTable("attachments", AttachmentsDbProperties.DbSchema);
            attachment.ConfigureByConvention();
            ConfigureFile(attachment);
            attachment.Property(a => a.WithdrawalReason).HasMaxLength(AttachmentConsts.MaxReasonLength);
            attachment.HasIndex(a => new { a.SubjectId, a.UploadedAt });
            attachment.HasIndex(a => new { a.TenantId, a.ClientKey }).IsUnique().AreNullsDistinct(false);
        });
        modelBuilder.Entity<AttachmentDraft>(draft =>
        {
            draft.ToTable("attachment_drafts", AttachmentsDbProperties.DbSchema);
            draft.ConfigureByConvention();
            ConfigureFile(draft);
            draft.HasIndex(d => d.DraftId);
            draft.HasIndex(d => d.UploadedAt);
            draft.HasIndex(d => new { d.TenantId, d.ClientKey }).IsUnique().AreNullsDistinct(false);
        });
        modelBuilder.Entity<LooseBlob>(blob =>
        {
            blob.ToTable("loose_blobs", AttachmentsDbProperties.DbSchema);
            blob.ConfigureByConvention();
            blob.Property(b => b.BlobName).HasMaxLength(AttachmentConsts.MaxBlobNameLength).IsRequired();
            blob.HasIndex(b => b.BlobName);
            blob.HasIndex(b => b.CollectAt);
        });
        modelBuilder.Entity<StorageUsage>(usage =>
        {
            usage.ToTable("storage_usages", AttachmentsDbProperties.DbSchema);
            usage.ConfigureByConvention();
        });
    }

    private static void ConfigureFile<T>(EntityTypeBuilder<T> file)
        where T : StoredFile
    {
        file.Property(f => f.SubjectType).HasMaxLength(AttachmentConsts.MaxSubjectTypeLength).IsRequired();
        file.Property(f => f.FileName).HasMaxLength(AttachmentConsts.MaxFileNameLength).IsRequired();
        file.Property(f => f.ContentType).HasMaxLength(AttachmentConsts.MaxContentTypeLength).IsRequired();
        file.Property(f => f.Sha256).HasMaxLength(AttachmentConsts.Sha256Length).IsRequired();
        file.Property(f => f.BlobName).HasMaxLength(AttachmentConsts.MaxBlobNameLength).IsRequired();
        file.Property(f => f.UploadedByName).HasMaxLength(AttachmentConsts.MaxNameLength).IsRequired();
        file.Ignore(f => f.HasThumbnail);
        file.Ignore(f => f.StoredBytes);
    }
}
