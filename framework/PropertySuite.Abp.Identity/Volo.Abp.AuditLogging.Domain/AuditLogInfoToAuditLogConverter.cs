using PropertySuite.AuditLogging;
using Volo.Abp.Auditing;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Guids;

namespace Volo.Abp.AuditLogging;

/// <inheritdoc cref="IAuditLogInfoToAuditLogConverter" />
public class AuditLogInfoToAuditLogConverter : IAuditLogInfoToAuditLogConverter, ITransientDependency
{
    private readonly IGuidGenerator _guidGenerator;
    private readonly ExceptionDescription _exceptions;

    /// <summary>Creates the converter.</summary>
    public AuditLogInfoToAuditLogConverter(IGuidGenerator guidGenerator, ExceptionDescription exceptions)
    {
        _guidGenerator = guidGenerator;
        _exceptions = exceptions;
    }

    /// <inheritdoc />
    public virtual Task<AuditLog> ConvertAsync(AuditLogInfo auditLogInfo) => Task.FromResult(Convert(
        auditLogInfo, _guidGenerator.Create(), auditLogInfo.TenantId, auditLogInfo.EntityChanges, auditLogInfo.Actions));

    /// <summary>The log under a given key and company.</summary>
    internal AuditLog Convert(
        AuditLogInfo info,
        Guid id,
        Guid? tenantId,
        IEnumerable<EntityChangeInfo> entityChanges,
        IEnumerable<AuditLogActionInfo> actions) => new(
        id,
        info.ApplicationName,
        tenantId,
        tenantId == info.TenantId ? info.TenantName : null,
        info.UserId,
        info.UserName,
        info.ExecutionTime,
        info.ExecutionDuration,
        info.ClientIpAddress,
        info.ClientName,
        info.ClientId,
        info.CorrelationId,
        info.BrowserInfo,
        info.HttpMethod,
        info.Url,
        info.HttpStatusCode,
        info.ImpersonatorUserId,
        info.ImpersonatorUserName,
        info.ImpersonatorTenantId,
        info.ImpersonatorTenantName,
        info.ExtraProperties,
        [.. entityChanges.Select(change => new EntityChange(_guidGenerator, id, change, tenantId))],
        [.. actions.Select(action => new AuditLogAction(_guidGenerator.Create(), id, action, tenantId))],
        _exceptions.Write(info.Exceptions),
        info.Comments.Count == 0 ? null : string.Join(Environment.NewLine, info.Comments));
}
