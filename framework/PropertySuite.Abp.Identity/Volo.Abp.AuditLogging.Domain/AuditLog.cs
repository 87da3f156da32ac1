using Volo.Abp.Auditing;
using Volo.Abp.Data;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.AuditLogging;

/// <summary>A stored audit log with its calls and changes.</summary>
[DisableAuditing]
public class AuditLog : AggregateRoot<Guid>, IMultiTenant
{
    /// <summary>For the database.</summary>
    protected AuditLog()
    {
        Actions = [];
        EntityChanges = [];
    }

    /// <summary>Makes a log; texts that are too long are cut.</summary>
    public AuditLog(
        Guid id,
        string? applicationName,
        Guid? tenantId,
        string? tenantName,
        Guid? userId,
        string? userName,
        DateTime executionTime,
        int executionDuration,
        string? clientIpAddress,
        string? clientName,
        string? clientId,
        string? correlationId,
        string? browserInfo,
        string? httpMethod,
        string? url,
        int? httpStatusCode,
        Guid? impersonatorUserId,
        string? impersonatorUserName,
        Guid? impersonatorTenantId,
        string? impersonatorTenantName,
        ExtraPropertyDictionary extraPropertyDictionary,
        List<EntityChange> entityChanges,
        List<AuditLogAction> actions,
        string? exceptions,
        string? comments)
        : base(id)
    {
        ApplicationName = applicationName.Truncate(AuditLogConsts.MaxApplicationNameLength);
        TenantId = tenantId;
        TenantName = tenantName.Truncate(AuditLogConsts.MaxTenantNameLength);
        UserId = userId;
        UserName = userName.Truncate(AuditLogConsts.MaxUserNameLength);
        ExecutionTime = executionTime;
        ExecutionDuration = executionDuration;
        ClientIpAddress = clientIpAddress.Truncate(AuditLogConsts.MaxClientIpAddressLength);
        ClientName = clientName.Truncate(AuditLogConsts.MaxClientNameLength);
        ClientId = clientId.Truncate(AuditLogConsts.MaxClientIdLength);
        CorrelationId = correlationId.Truncate(AuditLogConsts.MaxCorrelationIdLength);
        BrowserInfo = browserInfo.Truncate(AuditLogConsts.MaxBrowserInfoLength);
        HttpMethod = httpMethod.Truncate(AuditLogConsts.MaxHttpMethodLength);
        Url = url.Truncate(AuditLogConsts.MaxUrlLength);
        HttpStatusCode = httpStatusCode;
        ImpersonatorUserId = impersonatorUserId;
        ImpersonatorUserName = impersonatorUserName.Truncate(AuditLogConsts.MaxUserNameLength);
        ImpersonatorTenantId = impersonatorTenantId;
        ImpersonatorTenantName = impersonatorTenantName.Truncate(AuditLogConsts.MaxTenantNameLength);
        foreach (var (name, value) in extraPropertyDictionary)
        {
            ExtraProperties[name] = value;
        }

        EntityChanges = entityChanges;
        Actions = actions;
        Exceptions = exceptions;
        Comments = comments.Truncate(AuditLogConsts.MaxCommentsLength);
    }

    /// <summary>Application that wrote it.</summary>
    public virtual string? ApplicationName { get; set; }

    /// <summary>The user.</summary>
    public virtual Guid? UserId { get; protected set; }

    /// <summary>The user's sign-in name, or the name of a job.</summary>
    public virtual string? UserName { get; protected set; }

    /// <inheritdoc />
    public virtual Guid? TenantId { get; protected set; }

    /// <summary>Name of the company.</summary>
    public virtual string? TenantName { get; protected set; }

    /// <summary>The user who acted under another's name.</summary>
    public virtual Guid? ImpersonatorUserId { get; protected set; }

    /// <summary>Sign-in name of that user.</summary>
    public virtual string? ImpersonatorUserName { get; protected set; }

    /// <summary>Company of that user.</summary>
    public virtual Guid? ImpersonatorTenantId { get; protected set; }

    /// <summary>Name of that user's company.</summary>
    public virtual string? ImpersonatorTenantName { get; protected set; }

    /// <summary>When it began, in UTC.</summary>
    public virtual DateTime ExecutionTime { get; protected set; }

    /// <summary>How long it took, in milliseconds.</summary>
    public virtual int ExecutionDuration { get; protected set; }

    /// <summary>Address of the caller.</summary>
    public virtual string? ClientIpAddress { get; protected set; }

    /// <summary>Name of the caller's machine.</summary>
    public virtual string? ClientName { get; protected set; }

    /// <summary>The program that called.</summary>
    public virtual string? ClientId { get; set; }

    /// <summary>Ties it to the lines of the host's log.</summary>
    public virtual string? CorrelationId { get; set; }

    /// <summary>What the browser said of itself.</summary>
    public virtual string? BrowserInfo { get; protected set; }

    /// <summary>GET, POST …; null outside requests.</summary>
    public virtual string? HttpMethod { get; protected set; }

    /// <summary>Path and query.</summary>
    public virtual string? Url { get; protected set; }

    /// <summary>What went wrong, as JSON.</summary>
    public virtual string? Exceptions { get; protected set; }

    /// <summary>Remarks.</summary>
    public virtual string? Comments { get; protected set; }

    /// <summary>Status of the answer; null when the process ended before there was one.</summary>
    public virtual int? HttpStatusCode { get; set; }

    /// <summary>Changed entities.</summary>
    public virtual ICollection<EntityChange> EntityChanges { get; protected set; }

    /// <summary>Calls of services.</summary>
    public virtual ICollection<AuditLogAction> Actions { get; protected set; }
}
