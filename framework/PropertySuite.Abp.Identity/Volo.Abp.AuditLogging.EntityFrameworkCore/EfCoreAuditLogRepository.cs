using System.Net;
using Microsoft.EntityFrameworkCore;
using PropertySuite.Linq;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;

namespace Volo.Abp.AuditLogging.EntityFrameworkCore;

/// <inheritdoc cref="IAuditLogRepository" />
public class EfCoreAuditLogRepository : EfCoreRepository<IAuditLoggingDbContext, AuditLog, Guid>, IAuditLogRepository
{
    /// <summary>Creates the repository.</summary>
    public EfCoreAuditLogRepository(IDbContextProvider<IAuditLoggingDbContext> dbContextProvider)
        : base(dbContextProvider)
    {
    }

    /// <inheritdoc />
    public virtual async Task<List<AuditLog>> GetListAsync(
        string? sorting = null,
        int maxResultCount = 50,
        int skipCount = 0,
        DateTime? startTime = null,
        DateTime? endTime = null,
        string? httpMethod = null,
        string? url = null,
        string? clientId = null,
        Guid? userId = null,
        string? userName = null,
        string? applicationName = null,
        string? clientIpAddress = null,
        string? correlationId = null,
        int? maxExecutionDuration = null,
        int? minExecutionDuration = null,
        bool? hasException = null,
        HttpStatusCode? httpStatusCode = null,
        bool includeDetails = false,
        CancellationToken cancellationToken = default)
    {
        var query = Filter(
            includeDetails ? await WithDetailsAsync() : await GetQueryableAsync(),
            startTime, endTime, httpMethod, url, clientId, userId, userName, applicationName, clientIpAddress, correlationId,
            maxExecutionDuration, minExecutionDuration, hasException, httpStatusCode);
        return await query
            .OrderBy(sorting.IsNullOrWhiteSpace() ? $"{nameof(AuditLog.ExecutionTime)} DESC" : sorting!)
            .PageBy(skipCount, maxResultCount)
            .ToListAsync(GetCancellationToken(cancellationToken));
    }

    /// <inheritdoc />
    public virtual async Task<long> GetCountAsync(
        DateTime? startTime = null,
        DateTime? endTime = null,
        string? httpMethod = null,
        string? url = null,
        string? clientId = null,
        Guid? userId = null,
        string? userName = null,
        string? applicationName = null,
        string? clientIpAddress = null,
        string? correlationId = null,
        int? maxExecutionDuration = null,
        int? minExecutionDuration = null,
        bool? hasException = null,
        HttpStatusCode? httpStatusCode = null,
        CancellationToken cancellationToken = default) =>
        await Filter(
                await GetQueryableAsync(),
                startTime, endTime, httpMethod, url, clientId, userId, userName, applicationName, clientIpAddress, correlationId,
                maxExecutionDuration, minExecutionDuration, hasException, httpStatusCode)
            .LongCountAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task<Dictionary<DateTime, double>> GetAverageExecutionDurationPerDayAsync(
        DateTime startDate, DateTime endDate, CancellationToken cancellationToken = default)
    {
        var days = await (await GetQueryableAsync())
            .Where(log => log.ExecutionTime < endDate.AddDays(1) && log.ExecutionTime > startDate)
            .GroupBy(log => log.ExecutionTime.Date)
            .Select(day => new { Day = day.Key, Average = day.Average(log => log.ExecutionDuration) })
            .OrderBy(day => day.Day)
            .ToListAsync(GetCancellationToken(cancellationToken));
        return days.ToDictionary(day => day.Day, day => day.Average);
    }

    /// <inheritdoc />
    public override async Task<IQueryable<AuditLog>> WithDetailsAsync() =>
        (await GetQueryableAsync())
            .Include(log => log.Actions)
            .Include(log => log.EntityChanges).ThenInclude(change => change.PropertyChanges);

    /// <inheritdoc />
    public virtual async Task<EntityChange> GetEntityChange(Guid entityChangeId, CancellationToken cancellationToken = default) =>
        await (await GetChangesAsync(includeDetails: true))
            .FirstOrDefaultAsync(change => change.Id == entityChangeId, GetCancellationToken(cancellationToken))
        ?? throw new EntityNotFoundException(typeof(EntityChange), entityChangeId);

    /// <inheritdoc />
    public virtual async Task<List<EntityChange>> GetEntityChangeListAsync(
        string? sorting = null,
        int maxResultCount = 50,
        int skipCount = 0,
        Guid? auditLogId = null,
        DateTime? startTime = null,
        DateTime? endTime = null,
        EntityChangeType? changeType = null,
        string? entityId = null,
        string? entityTypeFullName = null,
        bool includeDetails = false,
        CancellationToken cancellationToken = default) =>
        await Filter(await GetChangesAsync(includeDetails), auditLogId, startTime, endTime, changeType, entityId, entityTypeFullName)
            .OrderBy(sorting.IsNullOrWhiteSpace() ? $"{nameof(EntityChange.ChangeTime)} DESC" : sorting!)
            .PageBy(skipCount, maxResultCount)
            .ToListAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task<long> GetEntityChangeCountAsync(
        Guid? auditLogId = null,
        DateTime? startTime = null,
        DateTime? endTime = null,
        EntityChangeType? changeType = null,
        string? entityId = null,
        string? entityTypeFullName = null,
        CancellationToken cancellationToken = default) =>
        await Filter(await GetChangesAsync(false), auditLogId, startTime, endTime, changeType, entityId, entityTypeFullName)
            .LongCountAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task<EntityChangeWithUsername> GetEntityChangeWithUsernameAsync(
        Guid entityChangeId, CancellationToken cancellationToken = default)
    {
        var change = await GetEntityChange(entityChangeId, cancellationToken);
        var log = await (await GetQueryableAsync())
            .Where(owner => owner.Id == change.AuditLogId)
            .Select(owner => owner.UserName)
            .FirstOrDefaultAsync(GetCancellationToken(cancellationToken));
        return new EntityChangeWithUsername { EntityChange = change, UserName = log };
    }

    /// <inheritdoc />
    public virtual async Task<List<EntityChangeWithUsername>> GetEntityChangesWithUsernameAsync(
        string entityId, string entityTypeFullName, CancellationToken cancellationToken = default)
    {
        var logs = await GetQueryableAsync();
        var changes = Filter(await GetChangesAsync(true), null, null, null, null, entityId, entityTypeFullName);
        return await changes
            .Join(logs, change => change.AuditLogId, log => log.Id, (change, log) => new EntityChangeWithUsername
            {
                EntityChange = change,
                UserName = log.UserName,
            })
            .OrderByDescending(change => change.EntityChange.ChangeTime)
            .ToListAsync(GetCancellationToken(cancellationToken));
    }

    private async Task<IQueryable<EntityChange>> GetChangesAsync(bool includeDetails)
    {
        var changes = ((DbContext)await GetDbContextAsync()).Set<EntityChange>().AsQueryable();
        return includeDetails ? changes.Include(change => change.PropertyChanges) : changes;
    }

    private static IQueryable<EntityChange> Filter(
        IQueryable<EntityChange> changes, Guid? auditLogId, DateTime? startTime, DateTime? endTime, EntityChangeType? changeType,
        string? entityId, string? entityTypeFullName) => changes
        .WhereIf(auditLogId is not null, change => change.AuditLogId == auditLogId)
        .WhereIf(startTime is not null, change => change.ChangeTime >= startTime)
        .WhereIf(endTime is not null, change => change.ChangeTime <= endTime)
        .WhereIf(changeType is not null, change => change.ChangeType == changeType)
        .WhereIf(!entityId.IsNullOrWhiteSpace(), change => change.EntityId == entityId)
        .WhereIf(!entityTypeFullName.IsNullOrWhiteSpace(), change => change.EntityTypeFullName.Contains(entityTypeFullName!));

    private static IQueryable<AuditLog> Filter(
        IQueryable<AuditLog> logs, DateTime? startTime, DateTime? endTime, string? httpMethod, string? url, string? clientId,
        Guid? userId, string? userName, string? applicationName, string? clientIpAddress, string? correlationId,
        int? maxExecutionDuration, int? minExecutionDuration, bool? hasException, HttpStatusCode? httpStatusCode)
    {
        var status = (int?)httpStatusCode;
        return logs
            .WhereIf(startTime is not null, log => log.ExecutionTime >= startTime)
            .WhereIf(endTime is not null, log => log.ExecutionTime <= endTime)
            .WhereIf(hasException == true, log => log.Exceptions != null && log.Exceptions != "")
            .WhereIf(hasException == false, log => log.Exceptions == null || log.Exceptions == "")
            .WhereIf(!httpMethod.IsNullOrWhiteSpace(), log => log.HttpMethod == httpMethod)
            .WhereIf(!url.IsNullOrWhiteSpace(), log => log.Url != null && log.Url.Contains(url!))
            .WhereIf(!clientId.IsNullOrWhiteSpace(), log => log.ClientId == clientId)
            .WhereIf(userId is not null, log => log.UserId == userId)
            .WhereIf(!userName.IsNullOrWhiteSpace(), log => log.UserName == userName)
            .WhereIf(!applicationName.IsNullOrWhiteSpace(), log => log.ApplicationName == applicationName)
            .WhereIf(!clientIpAddress.IsNullOrWhiteSpace(), log => log.ClientIpAddress == clientIpAddress)
            .WhereIf(!correlationId.IsNullOrWhiteSpace(), log => log.CorrelationId == correlationId)
            .WhereIf(status is > 0, log => log.HttpStatusCode == status)
            .WhereIf(maxExecutionDuration is > 0, log => log.ExecutionDuration <= maxExecutionDuration)
            .WhereIf(minExecutionDuration is > 0, log => log.ExecutionDuration >= minExecutionDuration);
    }
}
