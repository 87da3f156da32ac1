using Volo.Abp.Modularity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Security;
using Volo.Abp.Timing;

namespace Volo.Abp.Auditing;

/// <summary>Fills who-and-when properties.</summary>
[DependsOn(typeof(AbpAuditingContractsModule), typeof(AbpTimingModule), typeof(AbpSecurityModule), typeof(AbpMultiTenancyModule))]
public class AbpAuditingModule : AbpModule
{
}
