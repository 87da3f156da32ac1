namespace Volo.Abp.Auditing;

/// <summary>Keeps audit logs.</summary>
public interface IAuditingStore
{
    /// <summary>Stores a log.</summary>
    Task SaveAsync(AuditLogInfo auditInfo);
}
