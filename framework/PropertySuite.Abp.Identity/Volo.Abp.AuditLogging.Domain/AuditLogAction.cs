using Volo.Abp.Auditing;
using Volo.Abp.Data;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.AuditLogging;

/// <summary>A stored call of a service.</summary>
[DisableAuditing]
public class AuditLogAction : Entity<Guid>, IMultiTenant, IHasExtraProperties
{
    /// <summary>For the database.</summary>
    protected AuditLogAction()
    {
        ServiceName = string.Empty;
        MethodName = string.Empty;
        Parameters = string.Empty;
        ExtraProperties = [];
    }

    /// <summary>Makes a call of a log.</summary>
    public AuditLogAction(Guid id, Guid auditLogId, AuditLogActionInfo actionInfo, Guid? tenantId = null)
        : base(id)
    {
        TenantId = tenantId;
        AuditLogId = auditLogId;
        ExecutionTime = actionInfo.ExecutionTime;
        ExecutionDuration = actionInfo.ExecutionDuration;
        ServiceName = actionInfo.ServiceName.TruncateFromBeginning(AuditLogActionConsts.MaxServiceNameLength)!;
        MethodName = actionInfo.MethodName.Truncate(AuditLogActionConsts.MaxMethodNameLength)!;
        Parameters = actionInfo.Parameters.Truncate(AuditLogActionConsts.MaxParametersLength)!;
        ExtraProperties = new ExtraPropertyDictionary(actionInfo.ExtraProperties);
    }

    /// <inheritdoc />
    public virtual Guid? TenantId { get; protected set; }

    /// <summary>The log.</summary>
    public virtual Guid AuditLogId { get; protected set; }

    /// <summary>Full name of the class.</summary>
    public virtual string ServiceName { get; protected set; }

    /// <summary>Name of the method.</summary>
    public virtual string MethodName { get; protected set; }

    /// <summary>Arguments as JSON.</summary>
    public virtual string Parameters { get; protected set; }

    /// <summary>When it began, in UTC.</summary>
    public virtual DateTime ExecutionTime { get; protected set; }

    /// <summary>How long it took, in milliseconds.</summary>
    public virtual int ExecutionDuration { get; protected set; }

    /// <inheritdoc />
    public virtual ExtraPropertyDictionary ExtraProperties { get; protected set; }
}
