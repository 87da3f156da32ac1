using Volo.Abp.Auditing;

namespace Volo.Abp.AuditLogging;

/// <summary>Makes the stored log of what was logged.</summary>
public interface IAuditLogInfoToAuditLogConverter
{
    /// <summary>The log, with calls and changes, not stored yet.</summary>
    Task<AuditLog> ConvertAsync(AuditLogInfo auditLogInfo);
}
