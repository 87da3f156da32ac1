using Volo.Abp.Auditing;
using Volo.Abp.Domain;
using Volo.Abp.Modularity;

namespace Volo.Abp.AuditLogging;

/// <summary>Stored audit logs.</summary>
[DependsOn(typeof(AbpAuditLoggingDomainSharedModule), typeof(AbpAuditingModule), typeof(AbpDddDomainModule))]
public class AbpAuditLoggingDomainModule : AbpModule
{
}
