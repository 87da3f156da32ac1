using Microsoft.EntityFrameworkCore;
using PropertySuite.Linq;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;

namespace Volo.Abp.Identity.EntityFrameworkCore;

/// <inheritdoc cref="IIdentitySecurityLogRepository" />
public class EfCoreIdentitySecurityLogRepository
    : EfCoreRepository<IIdentityDbContext, IdentitySecurityLog, Guid>, IIdentitySecurityLogRepository
{
    /// <summary>Creates the repository.</summary>
    public EfCoreIdentitySecurityLogRepository(IDbContextProvider<IIdentityDbContext> dbContextProvider)
        : base(dbContextProvider)
    {
    }

    /// <inheritdoc />
    public virtual async Task<List<IdentitySecurityLog>> GetListAsync(
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
        CancellationToken cancellationToken = default) =>
        await Filter(
                await GetQueryableAsync(), startTime, endTime, applicationName, identity, action, userId, userName, clientId,
                correlationId, clientIpAddress)
            .OrderBy(sorting.IsNullOrWhiteSpace() ? $"{nameof(IdentitySecurityLog.CreationTime)} desc" : sorting!)
            .PageBy(skipCount, maxResultCount)
            .ToListAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task<long> GetCountAsync(
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
        CancellationToken cancellationToken = default) =>
        await Filter(
                await GetQueryableAsync(), startTime, endTime, applicationName, identity, action, userId, userName, clientId,
                correlationId, clientIpAddress)
            .LongCountAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task<IdentitySecurityLog?> GetByUserIdAsync(
        Guid id, Guid userId, bool includeDetails = false, CancellationToken cancellationToken = default) =>
        await (await GetQueryableAsync())
            .FirstOrDefaultAsync(log => log.Id == id && log.UserId == userId, GetCancellationToken(cancellationToken));

    private static IQueryable<IdentitySecurityLog> Filter(
        IQueryable<IdentitySecurityLog> logs, DateTime? startTime, DateTime? endTime, string? applicationName, string? identity,
        string? action, Guid? userId, string? userName, string? clientId, string? correlationId, string? clientIpAddress) => logs
        .WhereIf(startTime is not null, log => log.CreationTime >= startTime)
        .WhereIf(endTime is not null, log => log.CreationTime < endTime)
        .WhereIf(!applicationName.IsNullOrWhiteSpace(), log => log.ApplicationName == applicationName)
        .WhereIf(!identity.IsNullOrWhiteSpace(), log => log.Identity == identity)
        .WhereIf(!action.IsNullOrWhiteSpace(), log => log.Action == action)
        .WhereIf(userId is not null, log => log.UserId == userId)
        .WhereIf(!userName.IsNullOrWhiteSpace(), log => log.UserName == userName)
        .WhereIf(!clientId.IsNullOrWhiteSpace(), log => log.ClientId == clientId)
        .WhereIf(!correlationId.IsNullOrWhiteSpace(), log => log.CorrelationId == correlationId)
        .WhereIf(!clientIpAddress.IsNullOrWhiteSpace(), log => log.ClientIpAddress == clientIpAddress);
}
