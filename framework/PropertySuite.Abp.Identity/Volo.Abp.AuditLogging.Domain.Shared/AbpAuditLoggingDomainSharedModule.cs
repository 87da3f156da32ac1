using Volo.Abp.Modularity;

namespace Volo.Abp.AuditLogging;

/// <summary>Lengths of what the audit log keeps.</summary>
public class AbpAuditLoggingDomainSharedModule : AbpModule
{
}
