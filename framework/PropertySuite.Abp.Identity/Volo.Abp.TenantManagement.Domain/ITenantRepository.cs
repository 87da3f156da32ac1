using Volo.Abp.Domain.Repositories;

namespace Volo.Abp.TenantManagement;

/// <summary>Stored tenants.</summary>
public interface ITenantRepository : IBasicRepository<Tenant, Guid>
{
    /// <summary>The tenant of that normalised name, or null.</summary>
    Task<Tenant?> FindByNameAsync(
        string normalizedName, bool includeDetails = true, CancellationToken cancellationToken = default);

    /// <summary>A page of tenants whose name contains <paramref name="filter"/>.</summary>
    Task<List<Tenant>> GetListAsync(
        string? sorting = null,
        int maxResultCount = int.MaxValue,
        int skipCount = 0,
        string? filter = null,
        bool includeDetails = false,
        CancellationToken cancellationToken = default);

    /// <summary>How many tenants have a name that contains <paramref name="filter"/>.</summary>
    Task<long> GetCountAsync(string? filter = null, CancellationToken cancellationToken = default);
}
