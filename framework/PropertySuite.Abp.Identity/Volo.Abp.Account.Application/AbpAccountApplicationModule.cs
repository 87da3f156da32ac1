using Volo.Abp.Identity;
using Volo.Abp.Modularity;

namespace Volo.Abp.Account;

/// <summary>The caller's own account.</summary>
[DependsOn(typeof(AbpAccountApplicationContractsModule), typeof(AbpIdentityApplicationModule))]
public class AbpAccountApplicationModule : AbpModule
{
}
