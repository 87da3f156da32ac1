using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.Modularity;

namespace Volo.Abp.PermissionManagement.HttpApi;

/// <summary>Administration of permissions over HTTP.</summary>
[DependsOn(typeof(AbpPermissionManagementApplicationContractsModule), typeof(AbpAspNetCoreMvcModule))]
public class AbpPermissionManagementHttpApiModule : AbpModule
{
    /// <inheritdoc />
    public override void PreConfigureServices(ServiceConfigurationContext context) =>
        PreConfigure<IMvcBuilder>(mvcBuilder =>
            mvcBuilder.AddApplicationPartIfNotExists(typeof(AbpPermissionManagementHttpApiModule).Assembly));
}
