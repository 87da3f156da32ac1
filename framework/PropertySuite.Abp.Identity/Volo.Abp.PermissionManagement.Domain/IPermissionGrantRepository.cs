using Volo.Abp.Domain.Repositories;

namespace Volo.Abp.PermissionManagement;

/// <summary>Stored grants of the current tenant.</summary>
public interface IPermissionGrantRepository : IBasicRepository<PermissionGrant, Guid>
{
    /// <summary>The grant of one permission to one holder, or null.</summary>
    Task<PermissionGrant?> FindAsync(
        string name, string providerName, string? providerKey, CancellationToken cancellationToken = default);

    /// <summary>All grants of one holder.</summary>
    Task<List<PermissionGrant>> GetListAsync(
        string providerName, string? providerKey, CancellationToken cancellationToken = default);

    /// <summary>Grants of the named permissions to one holder.</summary>
    Task<List<PermissionGrant>> GetListAsync(
        string[] names, string providerName, string? providerKey, CancellationToken cancellationToken = default);
}
