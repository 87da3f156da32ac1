using Microsoft.EntityFrameworkCore;
using PropertySuite.Paging;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;

namespace PropertySuite.Administration;

/// <inheritdoc cref="IApiAccessTokenRepository" />
public class EfCoreApiAccessTokenRepository(IDbContextProvider<IAdministrationDbContext> contextProvider)
    : EfCoreRepository<IAdministrationDbContext, ApiAccessToken, Guid>(contextProvider), IApiAccessTokenRepository
{
    private static readonly ListOrder<ApiAccessToken> Order = new ListOrder<ApiAccessToken>(token => token.Id, "creationTime desc")
        .Add("creationTime", token => token.CreationTime);

    /// <inheritdoc />
    public virtual async Task<ApiTokenHolder?> FindAsync(string hash, CancellationToken cancellationToken = default)
    {
        var context = await GetDbContextAsync();
        var found = await (
            from token in context.ApiAccessTokens.AsNoTracking()
            join client in context.ApiClients.AsNoTracking() on token.ApiClientId equals client.Id
            where token.Hash == hash
            select new { token, client }).SingleOrDefaultAsync(GetCancellationToken(cancellationToken));
        return found is null ? null : new ApiTokenHolder(found.token, found.client);
    }

    /// <inheritdoc />
    public virtual async Task<Page<ApiAccessToken>> GetPageAsync(
        Guid apiClientId, DateTime? liveAt, PageRequest request, CancellationToken cancellationToken = default) =>
        await Order.GetPageAsync(
            (await GetDbSetAsync()).AsNoTracking()
                .Where(token => token.ApiClientId == apiClientId)
                .WhereIf(liveAt is not null, token => token.RevokedAt == null && token.ExpiresAt > liveAt),
            request,
            GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task RevokeAllAsync(Guid apiClientId, DateTime now, CancellationToken cancellationToken = default) =>
        await (await GetDbSetAsync())
            .Where(token => token.ApiClientId == apiClientId && token.RevokedAt == null && token.ExpiresAt > now)
            .ExecuteUpdateAsync(set => set.SetProperty(token => token.RevokedAt, now), GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task EndByAsync(Guid apiClientId, DateTime end, DateTime now, CancellationToken cancellationToken = default)
    {
        if (end <= now)
        {
            await RevokeAllAsync(apiClientId, now, cancellationToken);
            return;
        }

        await (await GetDbSetAsync())
            .Where(token => token.ApiClientId == apiClientId && token.RevokedAt == null && token.ExpiresAt > end)
            .ExecuteUpdateAsync(set => set.SetProperty(token => token.ExpiresAt, end), GetCancellationToken(cancellationToken));
    }

    /// <inheritdoc />
    public virtual async Task<int> DeleteEndedAsync(DateTime before, CancellationToken cancellationToken = default) =>
        await (await GetDbSetAsync())
            .Where(token => token.ExpiresAt < before || token.RevokedAt < before)
            .ExecuteDeleteAsync(GetCancellationToken(cancellationToken));
}
