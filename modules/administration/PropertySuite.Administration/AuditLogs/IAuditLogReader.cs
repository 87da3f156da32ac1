using PropertySuite.Paging;
using Volo.Abp.AuditLogging;

namespace PropertySuite.Administration;

/// <summary>Reads the audit log as its pages need it, page by page, newest first.</summary>
public interface IAuditLogReader
{
    /// <summary>Rows of a filter.</summary>
    /// <param name="filter">Which.</param>
    /// <param name="words">What the filter's text means; each word has to be found.</param>
    /// <param name="request">Which part of them.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    Task<Page<AuditLogRow>> GetPageAsync(
        AuditLogFilter filter, IReadOnlyList<AuditWord> words, PageRequest request, CancellationToken cancellationToken = default);

    /// <summary>A log with its calls, without its changes; null when there is none.</summary>
    Task<AuditLog?> FindAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Changes with their properties and who made them.</summary>
    Task<Page<EntityChangeWithUsername>> GetChangesAsync(
        GetEntityChangesInput filter, PageRequest request, CancellationToken cancellationToken = default);

    /// <summary>Which kinds of entities were changed, and how often, by log.</summary>
    Task<ILookup<Guid, ChangedEntityType>> CountChangesAsync(
        IReadOnlyCollection<Guid> auditLogIds, CancellationToken cancellationToken = default);

    /// <summary>Classes of the entities whose changes are kept.</summary>
    Task<List<string>> GetEntityTypesAsync(CancellationToken cancellationToken = default);
}

/// <summary>A log without its parts.</summary>
public sealed record AuditLogRow(
    Guid Id,
    DateTime ExecutionTime,
    int ExecutionDuration,
    Guid? UserId,
    string? UserName,
    string? HttpMethod,
    int? HttpStatusCode,
    string? Url,
    string? ClientIpAddress,
    bool HasException,
    string? Comments,
    string? ServiceName,
    string? MethodName);

/// <summary>How many entities of a class a log changed.</summary>
public sealed record ChangedEntityType(Guid AuditLogId, string EntityType, int Count);
