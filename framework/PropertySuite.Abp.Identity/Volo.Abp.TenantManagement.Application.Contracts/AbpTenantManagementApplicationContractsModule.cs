using Volo.Abp.Application;
using Volo.Abp.Authorization;
using Volo.Abp.Modularity;

namespace Volo.Abp.TenantManagement;

/// <summary>What clients see of the tenant management module.</summary>
[DependsOn(
    typeof(AbpDddApplicationContractsModule),
    typeof(AbpTenantManagementDomainSharedModule),
    typeof(AbpAuthorizationModule))]
public class AbpTenantManagementApplicationContractsModule : AbpModule
{
}
