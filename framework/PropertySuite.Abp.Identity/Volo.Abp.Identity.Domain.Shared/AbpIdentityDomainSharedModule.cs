using Volo.Abp.Identity.Localization;
using Volo.Abp.Localization;
using Volo.Abp.Localization.ExceptionHandling;
using Volo.Abp.Modularity;
using Volo.Abp.VirtualFileSystem;

namespace Volo.Abp.Identity;

/// <summary>Constants, settings' names and texts of the identity module.</summary>
[DependsOn(typeof(AbpLocalizationModule), typeof(AbpVirtualFileSystemModule))]
public class AbpIdentityDomainSharedModule : AbpModule
{
    /// <inheritdoc />
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<AbpVirtualFileSystemOptions>(options => options.FileSets.AddEmbedded<AbpIdentityDomainSharedModule>());
        Configure<AbpLocalizationOptions>(options => options.Resources
            .Add<IdentityResource>("zh-Hans")
            .AddVirtualJson("/Volo.Abp.Identity.Domain.Shared/Localization/Identity"));
        Configure<AbpExceptionLocalizationOptions>(options => options.MapCodeNamespace("Volo.Abp.Identity", typeof(IdentityResource)));
    }
}
