using System.Reflection;

namespace Volo.Abp.Auditing;

/// <summary>Decides what is logged, and describes it.</summary>
public interface IAuditingHelper
{
    /// <summary>Whether calls of the method are logged.</summary>
    /// <param name="methodInfo">The method.</param>
    /// <param name="defaultValue">The answer when neither method nor class says anything.</param>
    /// <param name="ignoreIntegrationServiceAttribute">Looks at integration services like at others.</param>
    bool ShouldSaveAudit(MethodInfo? methodInfo, bool defaultValue = false, bool ignoreIntegrationServiceAttribute = false);

    /// <summary>Whether changes of the entity are kept.</summary>
    bool IsEntityHistoryEnabled(Type entityType, bool defaultValue = false);

    /// <summary>A log that begins now.</summary>
    AuditLogInfo CreateAuditLogInfo();

    /// <summary>A call that begins now.</summary>
    AuditLogActionInfo CreateAuditLogAction(AuditLogInfo auditLog, Type? type, MethodInfo method, object?[] arguments);

    /// <summary>A call that begins now.</summary>
    AuditLogActionInfo CreateAuditLogAction(
        AuditLogInfo auditLog, Type? type, MethodInfo method, IDictionary<string, object?> arguments);
}
