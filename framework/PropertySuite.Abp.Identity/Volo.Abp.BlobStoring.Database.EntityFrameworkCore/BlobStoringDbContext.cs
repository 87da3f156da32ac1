using Microsoft.EntityFrameworkCore;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore;

namespace Volo.Abp.BlobStoring.Database.EntityFrameworkCore;

/// <summary>The blobs' own context, unless a host's context replaces it.</summary>
[ConnectionStringName(AbpBlobStoringDatabaseDbProperties.ConnectionStringName)]
public class BlobStoringDbContext(DbContextOptions<BlobStoringDbContext> options)
    : AbpDbContext<BlobStoringDbContext>(options), IBlobStoringDbContext
{
    /// <inheritdoc />
    public DbSet<DatabaseBlobContainer> BlobContainers => Set<DatabaseBlobContainer>();

    /// <inheritdoc />
    public DbSet<DatabaseBlob> Blobs => Set<DatabaseBlob>();

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ConfigureBlobStoring();
        base.OnModelCreating(modelBuilder);
    }
}
