using Volo.Abp.Domain.Repositories;

namespace Volo.Abp.SettingManagement;

/// <summary>Stored values of settings.</summary>
public interface ISettingRepository : IBasicRepository<Setting, Guid>
{
    /// <summary>One provider's value of one setting, or null.</summary>
    Task<Setting?> FindAsync(
        string name, string? providerName, string? providerKey, CancellationToken cancellationToken = default);

    /// <summary>All values of one provider.</summary>
    Task<List<Setting>> GetListAsync(
        string? providerName, string? providerKey, CancellationToken cancellationToken = default);

    /// <summary>One provider's values of the named settings.</summary>
    Task<List<Setting>> GetListAsync(
        string[] names, string? providerName, string? providerKey, CancellationToken cancellationToken = default);
}
