using Microsoft.EntityFrameworkCore;
using PropertySuite.Authorization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.PermissionManagement.EntityFrameworkCore;
using Volo.Abp.Uow;

namespace PropertySuite.PermissionManagement;

/// <inheritdoc cref="IPermissionHolderGrants" />
internal class EfCorePermissionHolderGrants(
    IDbContextProvider<IPermissionManagementDbContext> dbContextProvider, IUnitOfWorkManager unitOfWorkManager)
    : IPermissionHolderGrants, ITransientDependency
{
    /// <inheritdoc />
    public async Task<IReadOnlyDictionary<PermissionHolder, IReadOnlySet<string>>> GetNamesAsync(
        IReadOnlyCollection<PermissionHolder> holders)
    {
        string[] kinds = [.. holders.Select(holder => holder.ProviderName).Distinct()];
        string[] keys = [.. holders.Select(holder => holder.ProviderKey).Distinct()];

        using var unitOfWork = unitOfWorkManager.Begin();
        var grants = (await dbContextProvider.GetDbContextAsync()).PermissionGrants;
        var found = await grants
            .Where(grant => kinds.Contains(grant.ProviderName) && keys.Contains(grant.ProviderKey))
            .Select(grant => new { grant.ProviderName, grant.ProviderKey, grant.Name })
            .ToListAsync();
        await unitOfWork.CompleteAsync();

        var names = found.ToLookup(grant => new PermissionHolder(grant.ProviderName, grant.ProviderKey), grant => grant.Name);
        return holders.Distinct().ToDictionary(holder => holder, holder => (IReadOnlySet<string>)names[holder].ToHashSet());
    }
}
