using PropertySuite.Localization;
using PropertySuite.Repairs.Localization;
using Volo.Abp.Application;
using Volo.Abp.Authorization;
using Volo.Abp.Localization;
using Volo.Abp.Localization.ExceptionHandling;
using Volo.Abp.Modularity;
using Volo.Abp.VirtualFileSystem;

namespace PropertySuite.Repairs;

/// <summary>What other modules and clients may see of repairs.</summary>
[DependsOn(typeof(PropertySuiteFoundationModule), typeof(AbpDddApplicationContractsModule), typeof(AbpAuthorizationModule))]
public class RepairsContractsModule : AbpModule
{
    /// <inheritdoc />
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<AbpVirtualFileSystemOptions>(options =>
            options.FileSets.AddEmbedded<RepairsContractsModule>("PropertySuite.Repairs"));
        Configure<AbpLocalizationOptions>(options =>
            options.Resources.Add<RepairsResource>("zh-Hans").AddBaseTypes(typeof(FoundationResource)).AddVirtualJson("/Localization/Repairs"));
        Configure<AbpExceptionLocalizationOptions>(options =>
            options.MapCodeNamespace("Repairs", typeof(RepairsResource)));
    }
}
