using Microsoft.EntityFrameworkCore;
using PropertySuite.Linq;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Timing;

namespace Volo.Abp.Identity.EntityFrameworkCore;

/// <inheritdoc cref="IIdentitySessionRepository" />
public class EfCoreIdentitySessionRepository : EfCoreRepository<IIdentityDbContext, IdentitySession, Guid>, IIdentitySessionRepository
{
    /// <summary>Creates the repository.</summary>
    public EfCoreIdentitySessionRepository(IDbContextProvider<IIdentityDbContext> dbContextProvider)
        : base(dbContextProvider)
    {
    }

    /// <inheritdoc />
    public virtual async Task<IdentitySession?> FindAsync(string sessionId, CancellationToken cancellationToken = default) =>
        await (await GetDbSetAsync())
            .OrderBy(session => session.Id)
            .FirstOrDefaultAsync(session => session.SessionId == sessionId, GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task<List<IdentitySession>> GetListAsync(
        string? sorting = null,
        int maxResultCount = int.MaxValue,
        int skipCount = 0,
        Guid? userId = null,
        string? device = null,
        string? clientId = null,
        CancellationToken cancellationToken = default) =>
        await (await GetQueryableAsync())
            .WhereIf(userId.HasValue, session => session.UserId == userId)
            .WhereIf(!device.IsNullOrWhiteSpace(), session => session.Device == device)
            .WhereIf(!clientId.IsNullOrWhiteSpace(), session => session.ClientId == clientId)
            .OrderBy(sorting.IsNullOrWhiteSpace() ? $"{nameof(IdentitySession.LastAccessed)} desc" : sorting!)
            .PageBy(skipCount, maxResultCount)
            .ToListAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task DeleteAllAsync(TimeSpan inactiveTimeSpan, CancellationToken cancellationToken = default)
    {
        var before = LazyServiceProvider.LazyGetRequiredService<IClock>().Now - inactiveTimeSpan;
        await (await GetDbSetAsync())
            .Where(session => session.LastAccessed == null || session.LastAccessed < before)
            .ExecuteDeleteAsync(GetCancellationToken(cancellationToken));
    }
}
