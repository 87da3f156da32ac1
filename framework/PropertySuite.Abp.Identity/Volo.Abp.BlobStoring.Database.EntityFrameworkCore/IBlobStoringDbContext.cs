using Microsoft.EntityFrameworkCore;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore;

namespace Volo.Abp.BlobStoring.Database.EntityFrameworkCore;

/// <summary>The blobs' part of a database.</summary>
[ConnectionStringName(AbpBlobStoringDatabaseDbProperties.ConnectionStringName)]
public interface IBlobStoringDbContext : IEfCoreDbContext
{
    /// <summary>Containers.</summary>
    DbSet<DatabaseBlobContainer> BlobContainers { get; }

    /// <summary>Blobs.</summary>
    DbSet<DatabaseBlob> Blobs { get; }
}
