using Volo.Abp.Application;
using Volo.Abp.Modularity;
using Volo.Abp.PermissionManagement;

namespace Volo.Abp.Identity;

/// <summary>Administration of users and roles.</summary>
[DependsOn(
    typeof(AbpIdentityDomainModule),
    typeof(AbpIdentityApplicationContractsModule),
    typeof(AbpDddApplicationModule),
    typeof(AbpPermissionManagementApplicationModule))]
public class AbpIdentityApplicationModule : AbpModule
{
}
