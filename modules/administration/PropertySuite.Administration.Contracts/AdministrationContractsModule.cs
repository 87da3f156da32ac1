using PropertySuite.Localization;
using PropertySuite.Administration.Localization;
using Volo.Abp.Application;
using Volo.Abp.Authorization;
using Volo.Abp.Identity;
using Volo.Abp.Modularity;

namespace PropertySuite.Administration;

/// <summary>What other modules and clients may see of the administration of a company.</summary>
[DependsOn(typeof(AbpDddApplicationContractsModule), typeof(PropertySuiteFoundationModule), typeof(AbpAuthorizationModule), typeof(AbpIdentityDomainSharedModule))]
public class AdministrationContractsModule : AbpModule
{
    /// <inheritdoc />
    public override void ConfigureServices(ServiceConfigurationContext context)
        => context.Services.AddModuleTexts<AdministrationContractsModule, AdministrationResource>("Administration");
}
