using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Auditing;

/// <summary>What contributors work on.</summary>
public class AuditLogContributionContext : IServiceProviderAccessor
{
    /// <summary>Describes a log.</summary>
    public AuditLogContributionContext(IServiceProvider serviceProvider, AuditLogInfo auditInfo)
    {
        ServiceProvider = serviceProvider;
        AuditInfo = auditInfo;
    }

    /// <inheritdoc />
    public IServiceProvider ServiceProvider { get; }

    /// <summary>The log.</summary>
    public AuditLogInfo AuditInfo { get; }
}

/// <summary>Adds to audit logs.</summary>
public abstract class AuditLogContributor
{
    /// <summary>Called when a log begins.</summary>
    public virtual void PreContribute(AuditLogContributionContext context)
    {
    }

    /// <summary>Called before a log is stored.</summary>
    public virtual void PostContribute(AuditLogContributionContext context)
    {
    }
}
