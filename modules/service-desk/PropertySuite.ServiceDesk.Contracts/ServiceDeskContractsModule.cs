using PropertySuite.Localization;
using PropertySuite.ServiceDesk.Localization;
using Volo.Abp.Application;
using Volo.Abp.Authorization;
using Volo.Abp.Modularity;

namespace PropertySuite.ServiceDesk;

/// <summary>What other modules and clients may see of the service desk.</summary>
[DependsOn(typeof(AbpDddApplicationContractsModule), typeof(PropertySuiteFoundationModule), typeof(AbpAuthorizationModule))]
public class ServiceDeskContractsModule : AbpModule
{
    /// <inheritdoc />
    public override void ConfigureServices(ServiceConfigurationContext context)
        => context.Services.AddModuleTexts<ServiceDeskContractsModule, ServiceDeskResource>("ServiceDesk");
}
