using Volo.Abp.Application;
using Volo.Abp.Data;
using Volo.Abp.Modularity;

namespace Volo.Abp.TenantManagement;

/// <summary>Administration of tenants.</summary>
[DependsOn(
    typeof(AbpTenantManagementDomainModule),
    typeof(AbpTenantManagementApplicationContractsModule),
    typeof(AbpDataModule),
    typeof(AbpDddApplicationModule))]
public class AbpTenantManagementApplicationModule : AbpModule
{
}
