using PropertySuite.Localization;
using PropertySuite.FollowUps.Localization;
using Volo.Abp.Application;
using Volo.Abp.Authorization;
using Volo.Abp.Localization;
using Volo.Abp.Localization.ExceptionHandling;
using Volo.Abp.Modularity;
using Volo.Abp.VirtualFileSystem;

namespace PropertySuite.FollowUps;

/// <summary>What other modules and clients may see of callbacks and visits.</summary>
[DependsOn(typeof(PropertySuiteFoundationModule), typeof(AbpDddApplicationContractsModule), typeof(AbpAuthorizationModule))]
public class FollowUpsContractsModule : AbpModule
{
    /// <inheritdoc />
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<AbpVirtualFileSystemOptions>(options =>
            options.FileSets.AddEmbedded<FollowUpsContractsModule>("PropertySuite.FollowUps"));
        Configure<AbpLocalizationOptions>(options =>
            options.Resources.Add<FollowUpsResource>("zh-Hans").AddBaseTypes(typeof(FoundationResource)).AddVirtualJson("/Localization/FollowUps"));
        Configure<AbpExceptionLocalizationOptions>(options =>
            options.MapCodeNamespace("FollowUps", typeof(FollowUpsResource)));
    }
}
