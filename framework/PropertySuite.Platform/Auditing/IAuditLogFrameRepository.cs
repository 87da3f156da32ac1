using Volo.Abp.Auditing;
using Volo.Abp.AuditLogging;

namespace PropertySuite.Auditing;

/// <summary>Writes audit logs past the concepts of ordinary entities (no history of the history) and with few statements.</summary>
public interface IAuditLogFrameRepository
{
    /// <summary>Adds a log with its calls and changes.</summary>
    Task InsertAsync(AuditLog log);

    /// <summary>Adds changes to a log that is stored already.</summary>
    Task InsertAsync(IEnumerable<EntityChange> changes);

    /// <summary>Says in stored logs how it ended, and adds the calls to one of them.</summary>
    Task CompleteAsync(AuditLogInfo info, IReadOnlyList<AuditLogFrame> frames, AuditLogFrame? withActions, string? exceptions);

    /// <summary>Sends everything to the database and forgets it.</summary>
    Task SaveAsync(CancellationToken cancellationToken = default);
}
