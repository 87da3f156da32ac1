using PropertySuite.Localization;
using PropertySuite.Administration.Localization;
using Volo.Abp.Application;
using Volo.Abp.Authorization;
using Volo.Abp.Identity;
using Volo.Abp.Localization;
using Volo.Abp.Localization.ExceptionHandling;
using Volo.Abp.Modularity;
using Volo.Abp.VirtualFileSystem;

namespace PropertySuite.Administration;

/// <summary>What other modules and clients may see of the administration of a company.</summary>
[DependsOn(typeof(AbpDddApplicationContractsModule), typeof(PropertySuiteFoundationModule), typeof(AbpAuthorizationModule), typeof(AbpIdentityDomainSharedModule))]
public class AdministrationContractsModule : AbpModule
{
    /// <inheritdoc />
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<AbpVirtualFileSystemOptions>(options =>
            options.FileSets.AddEmbedded<AdministrationContractsModule>("PropertySuite.Administration"));
        Configure<AbpLocalizationOptions>(options =>
            options.Resources.Add<AdministrationResource>("zh-Hans").AddBaseTypes(typeof(FoundationResource)).AddVirtualJson("/Localization/Administration"));
        Configure<AbpExceptionLocalizationOptions>(options =>
            options.MapCodeNamespace("Administration", typeof(AdministrationResource)));
    }
}
