using Volo.Abp.Application.Localization.Resources.AbpDdd;
using Volo.Abp.Localization;
using Volo.Abp.Localization.ExceptionHandling;
using Volo.Abp.Modularity;
using Volo.Abp.VirtualFileSystem;

namespace Volo.Abp.Application;

/// <summary>Data transfer objects and interfaces of application services.</summary>
[DependsOn(typeof(AbpLocalizationModule))]
public class AbpDddApplicationContractsModule : AbpModule
{
    /// <inheritdoc />
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<AbpVirtualFileSystemOptions>(options => options.FileSets
            .AddEmbedded<AbpDddApplicationContractsModule>(baseFolder: "/Volo.Abp.Ddd.Application.Contracts"));
        Configure<AbpLocalizationOptions>(options => options.Resources
            .Add<AbpDddApplicationContractsResource>("zh-Hans")
            .AddVirtualJson("/Localization/AbpDdd"));
        Configure<AbpExceptionLocalizationOptions>(options =>
            options.MapCodeNamespace("PropertySuite.Linq", typeof(AbpDddApplicationContractsResource)));
    }
}
