using Volo.Abp.Auditing;
using Volo.Abp.AuditLogging;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Guids;

namespace PropertySuite.Auditing;

/// <summary>Makes the rows of a log.</summary>
public class AuditLogRows : ITransientDependency
{
    private readonly IGuidGenerator _guidGenerator;
    private readonly ExceptionDescription _exceptions;

    /// <summary>Creates the service.</summary>
    public AuditLogRows(IGuidGenerator guidGenerator, ExceptionDescription exceptions)
    {
        _guidGenerator = guidGenerator;
        _exceptions = exceptions;
    }

    /// <summary>The whole log under the company that it belongs to, not stored yet.</summary>
    public virtual AuditLog Create(AuditLogInfo info) =>
        Create(info, _guidGenerator.Create(), info.TenantId, info.EntityChanges, info.Actions);

    /// <summary>The log under a given key and company, not stored yet.</summary>
    public virtual AuditLog Create(
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
        StorableText.Of(info.ClientName, AuditLogConsts.MaxClientNameLength),
        info.ClientId,
        StorableText.Of(info.CorrelationId, AuditLogConsts.MaxCorrelationIdLength),
        StorableText.Of(info.BrowserInfo, AuditLogConsts.MaxBrowserInfoLength),
        StorableText.Of(info.HttpMethod, AuditLogConsts.MaxHttpMethodLength),
        StorableText.Of(info.Url, AuditLogConsts.MaxUrlLength),
        info.HttpStatusCode,
        info.ImpersonatorUserId,
        info.ImpersonatorUserName,
        info.ImpersonatorTenantId,
        info.ImpersonatorTenantName,
        info.ExtraProperties,
        [.. entityChanges.Select(change => new EntityChange(_guidGenerator, id, change, tenantId))],
        [.. actions.Select(action => new AuditLogAction(_guidGenerator.Create(), id, action, tenantId))],
        _exceptions.Write(info.Exceptions),
        info.Comments.Count == 0 ? null : StorableText.Of(string.Join(Environment.NewLine, info.Comments), AuditLogConsts.MaxCommentsLength));
}
