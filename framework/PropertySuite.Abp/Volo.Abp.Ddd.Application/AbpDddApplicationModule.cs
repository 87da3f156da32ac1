using Volo.Abp.Authorization;
using Volo.Abp.Domain;
using Volo.Abp.Modularity;
using Volo.Abp.ObjectMapping;
using Volo.Abp.Security;
using Volo.Abp.Settings;
using Volo.Abp.Validation;

namespace Volo.Abp.Application;

/// <summary>Application services.</summary>
[DependsOn(
    typeof(AbpDddDomainModule),
    typeof(AbpDddApplicationContractsModule),
    typeof(AbpSecurityModule),
    typeof(AbpObjectMappingModule),
    typeof(AbpValidationModule),
    typeof(AbpAuthorizationModule),
    typeof(AbpSettingsModule))]
public class AbpDddApplicationModule : AbpModule
{
}
