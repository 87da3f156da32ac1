using Volo.Abp.Application;
using Volo.Abp.Authorization;
using Volo.Abp.Modularity;

namespace Volo.Abp.PermissionManagement;

/// <summary>What clients see of permission management.</summary>
[DependsOn(
    typeof(AbpDddApplicationContractsModule),
    typeof(AbpPermissionManagementDomainSharedModule),
    typeof(AbpAuthorizationModule))]
public class AbpPermissionManagementApplicationContractsModule : AbpModule
{
}
