using PropertySuite.Localization;
using Volo.Abp.Authorization;
using Volo.Abp.ExceptionHandling;
using Volo.Abp.Localization;
using Volo.Abp.Localization.ExceptionHandling;
using Volo.Abp.Modularity;
using Volo.Abp.Security;
using Volo.Abp.VirtualFileSystem;

namespace PropertySuite;

/// <summary>What every module's contracts may build on.</summary>
[DependsOn(
    typeof(AbpAuthorizationModule),
    typeof(AbpExceptionHandlingModule),
    typeof(AbpLocalizationModule),
    typeof(AbpSecurityModule),
    typeof(AbpVirtualFileSystemModule))]
public class PropertySuiteFoundationModule : AbpModule
{
    /// <inheritdoc />
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<AbpVirtualFileSystemOptions>(options =>
            options.FileSets.AddEmbedded<PropertySuiteFoundationModule>("PropertySuite"));
        Configure<AbpLocalizationOptions>(options =>
            options.Resources.Add<FoundationResource>("zh-Hans").AddVirtualJson("/Localization/Foundation"));
        Configure<AbpExceptionLocalizationOptions>(options =>
            options.MapCodeNamespace("PropertySuite", typeof(FoundationResource)));
    }
}
