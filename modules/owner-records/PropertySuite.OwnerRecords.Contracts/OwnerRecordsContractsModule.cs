using PropertySuite.Localization;
using PropertySuite.OwnerRecords.Localization;
using Volo.Abp.Application;
using Volo.Abp.Authorization;
using Volo.Abp.Modularity;

namespace PropertySuite.OwnerRecords;

/// <summary>What other modules and clients may see of owners, households and their import.</summary>
[DependsOn(typeof(AbpDddApplicationContractsModule), typeof(PropertySuiteFoundationModule), typeof(AbpAuthorizationModule))]
public class OwnerRecordsContractsModule : AbpModule
{
    /// <inheritdoc />
    public override void ConfigureServices(ServiceConfigurationContext context)
        => context.Services.AddModuleTexts<OwnerRecordsContractsModule, OwnerRecordsResource>("OwnerRecords");
}
