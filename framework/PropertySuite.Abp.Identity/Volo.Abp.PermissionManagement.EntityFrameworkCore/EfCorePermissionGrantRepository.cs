using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;

namespace Volo.Abp.PermissionManagement.EntityFrameworkCore;

/// <inheritdoc cref="IPermissionGrantRepository" />
public class EfCorePermissionGrantRepository
    : EfCoreRepository<IPermissionManagementDbContext, PermissionGrant, Guid>, IPermissionGrantRepository
{
    /// <summary>Creates the repository.</summary>
    public EfCorePermissionGrantRepository(IDbContextProvider<IPermissionManagementDbContext> dbContextProvider)
        : base(dbContextProvider)
    {
    }

    /// <inheritdoc />
    public virtual async Task<PermissionGrant?> FindAsync(
        string name, string providerName, string? providerKey, CancellationToken cancellationToken = default) =>
        await (await GetDbSetAsync())
            .OrderBy(grant => grant.Id)
            .FirstOrDefaultAsync(
                grant => grant.Name == name && grant.ProviderName == providerName && grant.ProviderKey == providerKey,
                GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task<List<PermissionGrant>> GetListAsync(
        string providerName, string? providerKey, CancellationToken cancellationToken = default) =>
        await (await GetDbSetAsync())
            .Where(grant => grant.ProviderName == providerName && grant.ProviderKey == providerKey)
            .ToListAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task<List<PermissionGrant>> GetListAsync(
        string[] names, string providerName, string? providerKey, CancellationToken cancellationToken = default) =>
        await (await GetDbSetAsync())
            .Where(grant => names.Contains(grant.Name) && grant.ProviderName == providerName && grant.ProviderKey == providerKey)
            .ToListAsync(GetCancellationToken(cancellationToken));
}
