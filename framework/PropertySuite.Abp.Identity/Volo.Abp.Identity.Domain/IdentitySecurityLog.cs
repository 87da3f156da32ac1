using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Guids;
using Volo.Abp.MultiTenancy;
using Volo.Abp.SecurityLog;

namespace Volo.Abp.Identity;

/// <summary>A stored entry of the security log.</summary>
[DisableAuditing]
public class IdentitySecurityLog : AggregateRoot<Guid>, IMultiTenant
{
    /// <summary>For the database.</summary>
    protected IdentitySecurityLog()
    {
    }

    /// <summary>Makes an entry; texts that are too long are cut.</summary>
    public IdentitySecurityLog(IGuidGenerator guidGenerator, SecurityLogInfo securityLogInfo)
        : base(guidGenerator.Create())
    {
        TenantId = securityLogInfo.TenantId;
        TenantName = securityLogInfo.TenantName.Truncate(IdentitySecurityLogConsts.MaxTenantNameLength);
        ApplicationName = securityLogInfo.ApplicationName.Truncate(IdentitySecurityLogConsts.MaxApplicationNameLength);
        Identity = securityLogInfo.Identity.Truncate(IdentitySecurityLogConsts.MaxIdentityLength);
        Action = securityLogInfo.Action.Truncate(IdentitySecurityLogConsts.MaxActionLength);
        UserId = securityLogInfo.UserId;
        UserName = securityLogInfo.UserName.Truncate(IdentitySecurityLogConsts.MaxUserNameLength);
        CreationTime = securityLogInfo.CreationTime;
        ClientIpAddress = securityLogInfo.ClientIpAddress.Truncate(IdentitySecurityLogConsts.MaxClientIpAddressLength);
        ClientId = securityLogInfo.ClientId.Truncate(IdentitySecurityLogConsts.MaxClientIdLength);
        CorrelationId = securityLogInfo.CorrelationId.Truncate(IdentitySecurityLogConsts.MaxCorrelationIdLength);
        BrowserInfo = securityLogInfo.BrowserInfo.Truncate(IdentitySecurityLogConsts.MaxBrowserInfoLength);
        foreach (var (name, value) in securityLogInfo.ExtraProperties)
        {
            ExtraProperties[name] = value;
        }
    }

    /// <inheritdoc />
    public virtual Guid? TenantId { get; protected set; }

    /// <summary>Application that wrote it.</summary>
    public virtual string? ApplicationName { get; protected set; }

    /// <summary>Which way of signing in.</summary>
    public virtual string? Identity { get; protected set; }

    /// <summary>What happened.</summary>
    public virtual string? Action { get; protected set; }

    /// <summary>The user, if there is one of that name.</summary>
    public virtual Guid? UserId { get; protected set; }

    /// <summary>The name that was given.</summary>
    public virtual string? UserName { get; protected set; }

    /// <summary>Name of the company.</summary>
    public virtual string? TenantName { get; protected set; }

    /// <summary>The program that called.</summary>
    public virtual string? ClientId { get; protected set; }

    /// <summary>Ties it to the lines of the host's log.</summary>
    public virtual string? CorrelationId { get; protected set; }

    /// <summary>Address of the caller.</summary>
    public virtual string? ClientIpAddress { get; protected set; }

    /// <summary>What the browser said of itself.</summary>
    public virtual string? BrowserInfo { get; protected set; }

    /// <summary>When, in UTC.</summary>
    public virtual DateTime CreationTime { get; protected set; }
}
