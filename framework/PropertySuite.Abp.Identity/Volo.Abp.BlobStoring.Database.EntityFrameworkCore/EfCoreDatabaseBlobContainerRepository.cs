using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;

namespace Volo.Abp.BlobStoring.Database.EntityFrameworkCore;

/// <inheritdoc cref="IDatabaseBlobContainerRepository" />
public class EfCoreDatabaseBlobContainerRepository(IDbContextProvider<IBlobStoringDbContext> dbContextProvider)
    : EfCoreRepository<IBlobStoringDbContext, DatabaseBlobContainer, Guid>(dbContextProvider), IDatabaseBlobContainerRepository
{
    /// <inheritdoc />
    public virtual async Task<DatabaseBlobContainer?> FindAsync(string name, CancellationToken cancellationToken = default) =>
        await (await GetDbSetAsync())
            .Where(container => container.Name == name)
            .OrderBy(container => container.Id)
            .FirstOrDefaultAsync(GetCancellationToken(cancellationToken));

    /// <summary>
    /// Inserts a container, or returns the one of that name that somebody else has inserted meanwhile: the first two blobs of a tenant may
    /// come at the same time, and a second container of the name would hide the blobs of one of them.
    /// </summary>
    public override async Task<DatabaseBlobContainer> InsertAsync(
        DatabaseBlobContainer entity, bool autoSave = false, CancellationToken cancellationToken = default)
    {
        var key = $"{nameof(DatabaseBlobContainer)} {entity.TenantId} {entity.Name}";
        await (await GetDbContextAsync()).Database.ExecuteSqlAsync(
            $"select pg_advisory_xact_lock(hashtextextended({key}, 0))", GetCancellationToken(cancellationToken));
        return await FindAsync(entity.Name, cancellationToken) ?? await base.InsertAsync(entity, autoSave, cancellationToken);
    }
}
