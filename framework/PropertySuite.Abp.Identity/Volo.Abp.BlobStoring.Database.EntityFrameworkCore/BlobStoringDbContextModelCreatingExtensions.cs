using Microsoft.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Volo.Abp.BlobStoring.Database.EntityFrameworkCore;

/// <summary>The blobs' tables.</summary>
public static class BlobStoringDbContextModelCreatingExtensions
{
    /// <summary>Maps containers and blobs to ABP's tables.</summary>
    public static void ConfigureBlobStoring(this ModelBuilder builder)
    {
        Check.NotNull(builder, nameof(builder));
        builder.Entity<DatabaseBlobContainer>(b =>
        {
            b.ToTable(AbpBlobStoringDatabaseDbProperties.DbTablePrefix + "BlobContainers", AbpBlobStoringDatabaseDbProperties.DbSchema);
            b.ConfigureByConvention();
            b.Property(container => container.Name).IsRequired().HasMaxLength(DatabaseContainerConsts.MaxNameLength);
            b.HasMany<DatabaseBlob>().WithOne().HasForeignKey(blob => blob.ContainerId);
            b.HasIndex(container => new { container.TenantId, container.Name });
        });
        builder.Entity<DatabaseBlob>(b =>
        {
            b.ToTable(AbpBlobStoringDatabaseDbProperties.DbTablePrefix + "Blobs", AbpBlobStoringDatabaseDbProperties.DbSchema);
            b.ConfigureByConvention();
            b.Property(blob => blob.ContainerId).IsRequired();
            b.Property(blob => blob.Name).IsRequired().HasMaxLength(DatabaseBlobConsts.MaxNameLength);
            b.Property(blob => blob.Content);
            b.HasIndex(blob => new { blob.TenantId, blob.ContainerId, blob.Name });
        });
    }
}
