using Volo.Abp.Domain.Repositories;

namespace Volo.Abp.BlobStoring.Database;

/// <summary>The store of blobs.</summary>
public interface IDatabaseBlobRepository : IBasicRepository<DatabaseBlob, Guid>
{
    /// <summary>The blob of that name, or null.</summary>
    Task<DatabaseBlob?> FindAsync(Guid containerId, string name, CancellationToken cancellationToken = default);

    /// <summary>Whether there is one.</summary>
    Task<bool> ExistsAsync(Guid containerId, string name, CancellationToken cancellationToken = default);

    /// <summary>Deletes the blob of that name without reading it.</summary>
    /// <returns>Whether there was one.</returns>
    Task<bool> DeleteAsync(Guid containerId, string name, bool autoSave = false, CancellationToken cancellationToken = default);
}
