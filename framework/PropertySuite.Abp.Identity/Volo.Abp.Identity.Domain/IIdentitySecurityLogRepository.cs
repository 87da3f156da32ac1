using Volo.Abp.Domain.Repositories;

namespace Volo.Abp.Identity;

/// <summary>The stored security log.</summary>
public interface IIdentitySecurityLogRepository : IBasicRepository<IdentitySecurityLog, Guid>
{
    /// <summary>Entries of a filter, newest first unless sorted.</summary>
    Task<List<IdentitySecurityLog>> GetListAsync(
        string? sorting = null,
        int maxResultCount = 50,
        int skipCount = 0,
        DateTime? startTime = null,
        DateTime? endTime = null,
        string? applicationName = null,
        string? identity = null,
        string? action = null,
        Guid? userId = null,
        string? userName = null,
        string? clientId = null,
        string? correlationId = null,
        string? clientIpAddress = null,
        bool includeDetails = false,
        CancellationToken cancellationToken = default);

    /// <summary>How many entries a filter has.</summary>
    Task<long> GetCountAsync(
        DateTime? startTime = null,
        DateTime? endTime = null,
        string? applicationName = null,
        string? identity = null,
        string? action = null,
        Guid? userId = null,
        string? userName = null,
        string? clientId = null,
        string? correlationId = null,
        string? clientIpAddress = null,
        CancellationToken cancellationToken = default);

    /// <summary>An entry of a user; null for another's.</summary>
    Task<IdentitySecurityLog?> GetByUserIdAsync(
        Guid id, Guid userId, bool includeDetails = false, CancellationToken cancellationToken = default);
}
