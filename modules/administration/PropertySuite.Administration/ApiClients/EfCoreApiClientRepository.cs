using Microsoft.EntityFrameworkCore;
using PropertySuite.Lists;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;

namespace PropertySuite.Administration;

/// <inheritdoc cref="IApiClientRepository" />
public class EfCoreApiClientRepository(IDbContextProvider<IAdministrationDbContext> contextProvider)
    : EfCoreRepository<IAdministrationDbContext, ApiClient, Guid>(contextProvider), IApiClientRepository
{
    private static readonly TimeSpan TouchedAtMostEvery = TimeSpan.FromMinutes(1);

    private static readonly SortableColumns<ApiClient> Sortable = new SortableColumns<ApiClient>(client => client.Id)
        .Add("name", client => client.Name)
        .Add("creationTime", client => client.CreationTime)
        .Add("lastUsedAt", client => client.LastUsedAt);

    /// <inheritdoc />
    public virtual async Task<(long Count, List<ApiClient> Items)> GetPageAsync(
        GetApiClientListInput input, CancellationToken cancellationToken = default)
    {
        var filter = input.Filter?.Trim();
        var clients = (await GetDbSetAsync()).AsNoTracking()
            .WhereIf(input.IsActive is not null, client => client.IsActive == input.IsActive)
            .WhereIf(!string.IsNullOrEmpty(filter), client => client.Name.Contains(filter!) || client.ClientId.Contains(filter!));
        var count = await clients.LongCountAsync(GetCancellationToken(cancellationToken));
        var items = await Sortable.Apply(clients, string.IsNullOrWhiteSpace(input.Sorting) ? "creationTime desc" : input.Sorting)
            .Skip(input.SkipCount)
            .Take(input.MaxResultCount)
            .ToListAsync(GetCancellationToken(cancellationToken));
        return (count, items);
    }

    /// <inheritdoc />
    public virtual async Task<ApiClient?> FindByClientIdAsync(string clientId, CancellationToken cancellationToken = default) =>
        await (await GetDbSetAsync()).SingleOrDefaultAsync(client => client.ClientId == clientId, GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task TouchAsync(Guid id, DateTime now, CancellationToken cancellationToken = default)
    {
        var before = now - TouchedAtMostEvery;
        await (await GetDbSetAsync())
            .Where(client => client.Id == id && (client.LastUsedAt == null || client.LastUsedAt < before))
            .ExecuteUpdateAsync(set => set.SetProperty(client => client.LastUsedAt, now), GetCancellationToken(cancellationToken));
    }
}
