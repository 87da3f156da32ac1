using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;

namespace Volo.Abp.BlobStoring.Database.EntityFrameworkCore;

/// <inheritdoc cref="IDatabaseBlobRepository" />
public class EfCoreDatabaseBlobRepository(IDbContextProvider<IBlobStoringDbContext> dbContextProvider)
    : EfCoreRepository<IBlobStoringDbContext, DatabaseBlob, Guid>(dbContextProvider), IDatabaseBlobRepository
{
    /// <inheritdoc />
    public virtual async Task<DatabaseBlob?> FindAsync(Guid containerId, string name, CancellationToken cancellationToken = default) =>
        await (await GetDbSetAsync())
            .FirstOrDefaultAsync(blob => blob.ContainerId == containerId && blob.Name == name, GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task<bool> ExistsAsync(Guid containerId, string name, CancellationToken cancellationToken = default) =>
        await (await GetDbSetAsync())
            .AnyAsync(blob => blob.ContainerId == containerId && blob.Name == name, GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task<bool> DeleteAsync(
        Guid containerId, string name, bool autoSave = false, CancellationToken cancellationToken = default)
    {
        if (autoSave)
        {
            await SaveChangesAsync(cancellationToken);
        }

        return await (await GetDbSetAsync())
            .Where(blob => blob.ContainerId == containerId && blob.Name == name)
            .ExecuteDeleteAsync(GetCancellationToken(cancellationToken)) > 0;
    }
}
