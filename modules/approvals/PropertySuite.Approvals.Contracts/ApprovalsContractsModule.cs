using PropertySuite.Localization;
using PropertySuite.Approvals.Localization;
using Volo.Abp.Application;
using Volo.Abp.Authorization;
using Volo.Abp.Modularity;

namespace PropertySuite.Approvals;

/// <summary>What other modules and clients may see of approvals.</summary>
[DependsOn(typeof(PropertySuiteFoundationModule), typeof(AbpDddApplicationContractsModule), typeof(AbpAuthorizationModule))]
public class ApprovalsContractsModule : AbpModule
{
    /// <inheritdoc />
    public override void ConfigureServices(ServiceConfigurationContext context)
        => context.Services.AddModuleTexts<ApprovalsContractsModule, ApprovalsResource>("Approvals");
}
