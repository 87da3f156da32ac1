using PropertySuite.Localization;
using PropertySuite.Sites.Localization;
using Volo.Abp.Application;
using Volo.Abp.Authorization;
using Volo.Abp.Modularity;

namespace PropertySuite.Sites;

/// <summary>What other modules and clients may see of sites, buildings and units.</summary>
[DependsOn(typeof(AbpDddApplicationContractsModule), typeof(PropertySuiteFoundationModule), typeof(AbpAuthorizationModule))]
public class SitesContractsModule : AbpModule
{
    /// <inheritdoc />
    public override void ConfigureServices(ServiceConfigurationContext context)
        => context.Services.AddModuleTexts<SitesContractsModule, SitesResource>("Sites");
}
