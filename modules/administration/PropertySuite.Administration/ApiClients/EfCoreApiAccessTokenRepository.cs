using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;

namespace PropertySuite.Administration;

/// <inheritdoc cref="IApiAccessTokenRepository" />
public class EfCoreApiAccessTokenRepository(IDbContextProvider<IAdministrationDbContext> contextProvider)
    : EfCoreRepository<IAdministrationDbContext, ApiAccessToken, Guid>(contextProvider), IApiAccessTokenRepository
{
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
    public virtual async Task<(long Count, List<ApiAccessToken> Items)> GetPageAsync(
        Guid apiClientId, DateTime? liveAt, int skipCount, int maxResultCount, CancellationToken cancellationToken = default)
    {
        var tokens = (await GetDbSetAsync()).AsNoTracking()
            .Where(token => token.ApiClientId == apiClientId)
            .WhereIf(liveAt is not null, token => token.RevokedAt == null && token.ExpiresAt > liveAt);
        var count = await tokens.LongCountAsync(GetCancellationToken(cancellationToken));
        var items = await tokens
            .OrderByDescending(token => token.CreationTime)
            .ThenBy(token => token.Id)
            .Skip(skipCount)
            .Take(maxResultCount)
            .ToListAsync(GetCancellationToken(cancellationToken));
        return (count, items);
    }

    /// <inheritdoc />
    public virtual async Task RevokeAllAsync(Guid apiClientId, DateTime now, CancellationToken cancellationToken = default) =>
        await (await GetDbSetAsync())
            .Where(token => token.ApiClientId == apiClientId && token.RevokedAt == null && token.ExpiresAt > now)
            .ExecuteUpdateAsync(set => set.SetProperty(token => token.RevokedAt, now), GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task<int> DeleteEndedAsync(DateTime before, CancellationToken cancellationToken = default) =>
        await (await GetDbSetAsync())
            .Where(token => token.ExpiresAt < before || token.RevokedAt < before)
            .ExecuteDeleteAsync(GetCancellationToken(cancellationToken));
}
