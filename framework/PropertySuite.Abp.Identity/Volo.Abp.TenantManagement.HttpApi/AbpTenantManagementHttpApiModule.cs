using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.Modularity;

namespace Volo.Abp.TenantManagement;

/// <summary>Administration of tenants over HTTP.</summary>
[DependsOn(typeof(AbpTenantManagementApplicationContractsModule), typeof(AbpAspNetCoreMvcModule))]
public class AbpTenantManagementHttpApiModule : AbpModule
{
    /// <inheritdoc />
    public override void PreConfigureServices(ServiceConfigurationContext context) =>
        PreConfigure<IMvcBuilder>(mvcBuilder => mvcBuilder.AddApplicationPartIfNotExists(typeof(AbpTenantManagementHttpApiModule).Assembly));
}
