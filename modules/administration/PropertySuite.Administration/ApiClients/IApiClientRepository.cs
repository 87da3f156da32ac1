using PropertySuite.Paging;
using Volo.Abp.Domain.Repositories;

namespace PropertySuite.Administration;

/// <summary>Stored clients.</summary>
public interface IApiClientRepository : IRepository<ApiClient, Guid>
{
    /// <summary>A page of the clients of the company.</summary>
    Task<Page<ApiClient>> GetPageAsync(GetApiClientListInput input, CancellationToken cancellationToken = default);

    /// <summary>The client of this client id, or null; in every company if the tenant filter is off.</summary>
    Task<ApiClient?> FindByClientIdAsync(string clientId, CancellationToken cancellationToken = default);

    /// <summary>Notes that a client has called, at most once a minute, without touching its concurrency stamp.</summary>
    Task TouchAsync(Guid id, DateTime now, CancellationToken cancellationToken = default);
}
