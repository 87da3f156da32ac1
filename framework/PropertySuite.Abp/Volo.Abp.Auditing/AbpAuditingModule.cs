using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Castle;
using Volo.Abp.Modularity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Security;
using Volo.Abp.Threading;
using Volo.Abp.Timing;

namespace Volo.Abp.Auditing;

/// <summary>Who-and-when properties, and the log of who did what.</summary>
[DependsOn(
    typeof(AbpAuditingContractsModule),
    typeof(AbpTimingModule),
    typeof(AbpSecurityModule),
    typeof(AbpThreadingModule),
    typeof(AbpCastleCoreModule),
    typeof(AbpMultiTenancyModule))]
public class AbpAuditingModule : AbpModule
{
    /// <inheritdoc />
    public override void PreConfigureServices(ServiceConfigurationContext context) =>
        context.Services.OnRegistered(AuditingInterceptorRegistrar.RegisterIfNeeded);
}
