using PropertySuite.Localization;
using PropertySuite.Sites.Localization;
using Volo.Abp.Application;
using Volo.Abp.Authorization;
using Volo.Abp.Localization;
using Volo.Abp.Localization.ExceptionHandling;
using Volo.Abp.Modularity;
using Volo.Abp.VirtualFileSystem;

namespace PropertySuite.Sites;

/// <summary>What other modules and clients may see of sites, buildings and units.</summary>
[DependsOn(typeof(AbpDddApplicationContractsModule), typeof(PropertySuiteFoundationModule), typeof(AbpAuthorizationModule))]
public class SitesContractsModule : AbpModule
{
    /// <inheritdoc />
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<AbpVirtualFileSystemOptions>(options =>
            options.FileSets.AddEmbedded<SitesContractsModule>("PropertySuite.Sites"));
        Configure<AbpLocalizationOptions>(options =>
            options.Resources.Add<SitesResource>("zh-Hans").AddBaseTypes(typeof(FoundationResource)).AddVirtualJson("/Localization/Sites"));
        Configure<AbpExceptionLocalizationOptions>(options =>
            options.MapCodeNamespace("Sites", typeof(SitesResource)));
    }
}
