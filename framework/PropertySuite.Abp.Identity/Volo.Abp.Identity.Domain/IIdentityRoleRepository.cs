using Volo.Abp.Domain.Repositories;

namespace Volo.Abp.Identity;

/// <summary>Stored roles of the current tenant.</summary>
public interface IIdentityRoleRepository : IBasicRepository<IdentityRole, Guid>
{
    /// <summary>The role of that normalised name, or null.</summary>
    Task<IdentityRole?> FindByNormalizedNameAsync(
        string normalizedRoleName, bool includeDetails = true, CancellationToken cancellationToken = default);

    /// <summary>A page of roles whose name contains <paramref name="filter"/>.</summary>
    Task<List<IdentityRole>> GetListAsync(
        string? sorting = null,
        int maxResultCount = int.MaxValue,
        int skipCount = 0,
        string? filter = null,
        bool includeDetails = false,
        CancellationToken cancellationToken = default);

    /// <summary>Roles of the given names; names that are not stored are left out.</summary>
    Task<List<IdentityRole>> GetListAsync(IEnumerable<string> names, CancellationToken cancellationToken = default);

    /// <summary>Roles that new users get by themselves.</summary>
    Task<List<IdentityRole>> GetDefaultOnesAsync(
        bool includeDetails = false, CancellationToken cancellationToken = default);

    /// <summary>How many roles have a name that contains <paramref name="filter"/>.</summary>
    Task<long> GetCountAsync(string? filter = null, CancellationToken cancellationToken = default);
}
