using Microsoft.EntityFrameworkCore;
using PropertySuite.Paging;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;

namespace PropertySuite.Administration;

/// <inheritdoc cref="IApiClientRepository" />
public class EfCoreApiClientRepository(IDbContextProvider<IAdministrationDbContext> contextProvider)
    : EfCoreRepository<IAdministrationDbContext, ApiClient, Guid>(contextProvider), IApiClientRepository
{
    private static readonly TimeSpan TouchedAtMostEvery = TimeSpan.FromMinutes(1);

    private static readonly ListOrder<ApiClient> Order = new ListOrder<ApiClient>(client => client.Id, "creationTime desc")
        .Add("name", client => client.Name)
        .Add("creationTime", client => client.CreationTime)
        .AddOptional("lastUsedAt", client => client.LastUsedAt);

    /// <inheritdoc />
    public virtual async Task<Page<ApiClient>> GetPageAsync(GetApiClientListInput input, CancellationToken cancellationToken = default)
    {
        var filter = input.Filter?.Trim();
        var clients = (await GetDbSetAsync()).AsNoTracking()
            .WhereIf(input.IsActive is not null, client => client.IsActive == input.IsActive)
            .WhereIf(!string.IsNullOrEmpty(filter), client => client.Name.Contains(filter!) || client.ClientId.Contains(filter!));
        return await Order.GetPageAsync(clients, PageRequest.Of(input), GetCancellationToken(cancellationToken));
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
