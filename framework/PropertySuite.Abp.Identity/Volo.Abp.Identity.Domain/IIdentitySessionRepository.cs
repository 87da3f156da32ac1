using Volo.Abp.Domain.Repositories;

namespace Volo.Abp.Identity;

/// <summary>Stored sessions.</summary>
public interface IIdentitySessionRepository : IBasicRepository<IdentitySession, Guid>
{
    /// <summary>The session that a cookie names, or null.</summary>
    Task<IdentitySession?> FindAsync(string sessionId, CancellationToken cancellationToken = default);

    /// <summary>Sessions of a filter, the latest first unless sorted.</summary>
    Task<List<IdentitySession>> GetListAsync(
        string? sorting = null,
        int maxResultCount = int.MaxValue,
        int skipCount = 0,
        Guid? userId = null,
        string? device = null,
        string? clientId = null,
        CancellationToken cancellationToken = default);

    /// <summary>Deletes those that nobody has used for so long.</summary>
    Task DeleteAllAsync(TimeSpan inactiveTimeSpan, CancellationToken cancellationToken = default);
}
