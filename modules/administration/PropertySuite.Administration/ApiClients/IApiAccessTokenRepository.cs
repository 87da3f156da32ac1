using PropertySuite.Paging;
using Volo.Abp.Domain.Repositories;

namespace PropertySuite.Administration;

/// <summary>A token and the client that it was given to.</summary>
public sealed record ApiTokenHolder(ApiAccessToken Token, ApiClient Client);

/// <summary>Stored tokens.</summary>
public interface IApiAccessTokenRepository : IRepository<ApiAccessToken, Guid>
{
    /// <summary>The token of this hash with its client, or null; in every company if the tenant filter is off.</summary>
    Task<ApiTokenHolder?> FindAsync(string hash, CancellationToken cancellationToken = default);

    /// <summary>A page of a client's tokens, newest first.</summary>
    /// <param name="apiClientId">The client.</param>
    /// <param name="liveAt">Only those that work at this moment (UTC); null for all that are kept.</param>
    /// <param name="request">Which part of them.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    Task<Page<ApiAccessToken>> GetPageAsync(
        Guid apiClientId, DateTime? liveAt, PageRequest request, CancellationToken cancellationToken = default);

    /// <summary>Revokes all live tokens of a client in one statement.</summary>
    Task RevokeAllAsync(Guid apiClientId, DateTime now, CancellationToken cancellationToken = default);

    /// <summary>Lets no token of a client live longer than until <paramref name="end"/>, in one statement; revokes them all when that has come.</summary>
    Task EndByAsync(Guid apiClientId, DateTime end, DateTime now, CancellationToken cancellationToken = default);

    /// <summary>Deletes tokens that ended or were revoked before a moment, of every company if the tenant filter is off.</summary>
    /// <returns>How many.</returns>
    Task<int> DeleteEndedAsync(DateTime before, CancellationToken cancellationToken = default);
}
