using Volo.Abp.Localization;
using Volo.Abp.Localization.ExceptionHandling;
using Volo.Abp.Modularity;
using Volo.Abp.TenantManagement.Localization;
using Volo.Abp.VirtualFileSystem;

namespace Volo.Abp.TenantManagement;

/// <summary>Constants and texts of the tenant management module.</summary>
[DependsOn(typeof(AbpLocalizationModule), typeof(AbpVirtualFileSystemModule))]
public class AbpTenantManagementDomainSharedModule : AbpModule
{
    /// <inheritdoc />
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<AbpVirtualFileSystemOptions>(options => options.FileSets.AddEmbedded<AbpTenantManagementDomainSharedModule>());
        Configure<AbpLocalizationOptions>(options => options.Resources
            .Add<AbpTenantManagementResource>("zh-Hans")
            .AddVirtualJson("/Volo.Abp.TenantManagement.Domain.Shared/Localization/TenantManagement"));
        Configure<AbpExceptionLocalizationOptions>(options =>
            options.MapCodeNamespace("Volo.Abp.TenantManagement", typeof(AbpTenantManagementResource)));
    }
}
