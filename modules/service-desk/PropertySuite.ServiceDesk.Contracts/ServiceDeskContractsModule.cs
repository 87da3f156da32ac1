using PropertySuite.Localization;
using PropertySuite.ServiceDesk.Localization;
using Volo.Abp.Application;
using Volo.Abp.Authorization;
using Volo.Abp.Localization;
using Volo.Abp.Localization.ExceptionHandling;
using Volo.Abp.Modularity;
using Volo.Abp.VirtualFileSystem;

namespace PropertySuite.ServiceDesk;

/// <summary>What other modules and clients may see of the service desk.</summary>
[DependsOn(typeof(AbpDddApplicationContractsModule), typeof(PropertySuiteFoundationModule), typeof(AbpAuthorizationModule))]
public class ServiceDeskContractsModule : AbpModule
{
    /// <inheritdoc />
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<AbpVirtualFileSystemOptions>(options =>
            options.FileSets.AddEmbedded<ServiceDeskContractsModule>("PropertySuite.ServiceDesk"));
        Configure<AbpLocalizationOptions>(options =>
            options.Resources.Add<ServiceDeskResource>("zh-Hans").AddBaseTypes(typeof(FoundationResource)).AddVirtualJson("/Localization/ServiceDesk"));
        Configure<AbpExceptionLocalizationOptions>(options =>
            options.MapCodeNamespace("ServiceDesk", typeof(ServiceDeskResource)));
    }
}
