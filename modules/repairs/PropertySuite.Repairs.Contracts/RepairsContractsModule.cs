using PropertySuite.Localization;
using PropertySuite.Repairs.Localization;
using Volo.Abp.Application;
using Volo.Abp.Authorization;
using Volo.Abp.Modularity;

namespace PropertySuite.Repairs;

/// <summary>What other modules and clients may see of repairs.</summary>
[DependsOn(typeof(PropertySuiteFoundationModule), typeof(AbpDddApplicationContractsModule), typeof(AbpAuthorizationModule))]
public class RepairsContractsModule : AbpModule
{
    /// <inheritdoc />
    public override void ConfigureServices(ServiceConfigurationContext context)
        => context.Services.AddModuleTexts<RepairsContractsModule, RepairsResource>("Repairs");
}
