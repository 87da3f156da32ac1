using Volo.Abp.Domain.Repositories;

namespace Volo.Abp.BlobStoring.Database;

/// <summary>The store of containers.</summary>
public interface IDatabaseBlobContainerRepository : IBasicRepository<DatabaseBlobContainer, Guid>
{
    /// <summary>The current tenant's container of that name, or null.</summary>
    Task<DatabaseBlobContainer?> FindAsync(string name, CancellationToken cancellationToken = default);
}
