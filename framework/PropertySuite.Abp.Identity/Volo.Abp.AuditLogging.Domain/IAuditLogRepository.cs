using System.Net;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Repositories;

namespace Volo.Abp.AuditLogging;

/// <summary>Stored audit logs.</summary>
public interface IAuditLogRepository : IRepository<AuditLog, Guid>
{
    /// <summary>Logs of a filter, newest first unless sorted.</summary>
    Task<List<AuditLog>> GetListAsync(
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
        CancellationToken cancellationToken = default);

    /// <summary>How many logs a filter has.</summary>
    Task<long> GetCountAsync(
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
        CancellationToken cancellationToken = default);

    /// <summary>Average duration in milliseconds, by day.</summary>
    Task<Dictionary<DateTime, double>> GetAverageExecutionDurationPerDayAsync(
        DateTime startDate, DateTime endDate, CancellationToken cancellationToken = default);

    /// <summary>A change with its properties.</summary>
    Task<EntityChange> GetEntityChange(Guid entityChangeId, CancellationToken cancellationToken = default);

    /// <summary>Changes of a filter, newest first unless sorted.</summary>
    Task<List<EntityChange>> GetEntityChangeListAsync(
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
        CancellationToken cancellationToken = default);

    /// <summary>How many changes a filter has.</summary>
    Task<long> GetEntityChangeCountAsync(
        Guid? auditLogId = null,
        DateTime? startTime = null,
        DateTime? endTime = null,
        EntityChangeType? changeType = null,
        string? entityId = null,
        string? entityTypeFullName = null,
        CancellationToken cancellationToken = default);

    /// <summary>A change and who made it.</summary>
    Task<EntityChangeWithUsername> GetEntityChangeWithUsernameAsync(Guid entityChangeId, CancellationToken cancellationToken = default);

    /// <summary>Changes of one entity and who made them, newest first.</summary>
    Task<List<EntityChangeWithUsername>> GetEntityChangesWithUsernameAsync(
        string entityId, string entityTypeFullName, CancellationToken cancellationToken = default);
}
