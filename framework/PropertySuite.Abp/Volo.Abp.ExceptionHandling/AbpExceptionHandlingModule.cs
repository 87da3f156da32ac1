using Volo.Abp.Data;
using Volo.Abp.ExceptionHandling.Localization;
using Volo.Abp.Localization;
using Volo.Abp.Modularity;
using Volo.Abp.VirtualFileSystem;

namespace Volo.Abp.ExceptionHandling;

/// <summary>Exceptions as users see them.</summary>
[DependsOn(typeof(AbpLocalizationModule), typeof(AbpDataModule))]
public class AbpExceptionHandlingModule : AbpModule
{
    /// <inheritdoc />
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<AbpVirtualFileSystemOptions>(options
            => options.FileSets.AddEmbedded<AbpExceptionHandlingModule>(baseFolder: "/Volo.Abp.ExceptionHandling"));
        Configure<AbpLocalizationOptions>(options => options.Resources
            .Add<AbpExceptionHandlingResource>("zh-Hans")
            .AddVirtualJson("/Localization/AbpExceptionHandling"));
    }
}
