using Volo.Abp.Application;
using Volo.Abp.Authorization;
using Volo.Abp.Modularity;
using Volo.Abp.PermissionManagement;

namespace Volo.Abp.Identity;

/// <summary>What clients and other modules see of the identity module.</summary>
[DependsOn(
    typeof(AbpIdentityDomainSharedModule),
    typeof(AbpDddApplicationContractsModule),
    typeof(AbpAuthorizationModule),
    typeof(AbpPermissionManagementApplicationContractsModule))]
public class AbpIdentityApplicationContractsModule : AbpModule
{
}
