using PropertySuite.Localization;
using PropertySuite.FollowUps.Localization;
using Volo.Abp.Application;
using Volo.Abp.Authorization;
using Volo.Abp.Modularity;

namespace PropertySuite.FollowUps;

/// <summary>What other modules and clients may see of callbacks and visits.</summary>
[DependsOn(typeof(PropertySuiteFoundationModule), typeof(AbpDddApplicationContractsModule), typeof(AbpAuthorizationModule))]
public class FollowUpsContractsModule : AbpModule
{
    /// <inheritdoc />
    public override void ConfigureServices(ServiceConfigurationContext context)
        => context.Services.AddModuleTexts<FollowUpsContractsModule, FollowUpsResource>("FollowUps");
}
