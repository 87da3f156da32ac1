using PropertySuite.Localization;
using PropertySuite.__Module__.Localization;
using Volo.Abp.Application;
using Volo.Abp.Authorization;
using Volo.Abp.Modularity;

namespace PropertySuite.__Module__;

/// <summary>What other modules and clients may see of __module_words__.</summary>
[DependsOn(typeof(PropertySuiteFoundationModule), typeof(AbpDddApplicationContractsModule), typeof(AbpAuthorizationModule))]
public class __Module__ContractsModule : AbpModule
{
    /// <inheritdoc />
    public override void ConfigureServices(ServiceConfigurationContext context)
        => context.Services.AddModuleTexts<__Module__ContractsModule, __Module__Resource>("__Module__");
}
