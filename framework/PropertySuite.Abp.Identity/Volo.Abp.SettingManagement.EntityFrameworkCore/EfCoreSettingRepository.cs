using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;

namespace Volo.Abp.SettingManagement.EntityFrameworkCore;

/// <inheritdoc cref="ISettingRepository" />
public class EfCoreSettingRepository : EfCoreRepository<ISettingManagementDbContext, Setting, Guid>, ISettingRepository
{
    /// <summary>Creates the repository.</summary>
    public EfCoreSettingRepository(IDbContextProvider<ISettingManagementDbContext> dbContextProvider)
        : base(dbContextProvider)
    {
    }

    /// <inheritdoc />
    public virtual async Task<Setting?> FindAsync(
        string name, string? providerName, string? providerKey, CancellationToken cancellationToken = default) =>
        await (await GetDbSetAsync())
            .OrderBy(setting => setting.Id)
            .FirstOrDefaultAsync(
                setting => setting.Name == name && setting.ProviderName == providerName && setting.ProviderKey == providerKey,
                GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task<List<Setting>> GetListAsync(
        string? providerName, string? providerKey, CancellationToken cancellationToken = default) =>
        await (await GetDbSetAsync())
            .Where(setting => setting.ProviderName == providerName && setting.ProviderKey == providerKey)
            .ToListAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task<List<Setting>> GetListAsync(
        string[] names, string? providerName, string? providerKey, CancellationToken cancellationToken = default) =>
        await (await GetDbSetAsync())
            .Where(setting => names.Contains(setting.Name))
            .Where(setting => setting.ProviderName == providerName && setting.ProviderKey == providerKey)
            .ToListAsync(GetCancellationToken(cancellationToken));
}
