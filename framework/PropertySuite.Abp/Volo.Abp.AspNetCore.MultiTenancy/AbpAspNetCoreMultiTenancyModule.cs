using System.Net;
using Volo.Abp.AspNetCore.ExceptionHandling;
using Volo.Abp.Modularity;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.AspNetCore.MultiTenancy;

/// <summary>Finds the tenant of a request: the signed-in user's, else by query, header or cookie.</summary>
[DependsOn(typeof(AbpMultiTenancyModule), typeof(AbpAspNetCoreModule))]
public class AbpAspNetCoreMultiTenancyModule : AbpModule
{
    private const string TenantNotFoundCode = "Volo.AbpIo.MultiTenancy:010001";
    private const string TenantNotActiveCode = "Volo.AbpIo.MultiTenancy:010002";

    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<AbpTenantResolveOptions>(options =>
        {
            options.TenantResolvers.Add(new QueryStringTenantResolveContributor());
            options.TenantResolvers.Add(new HeaderTenantResolveContributor());
            options.TenantResolvers.Add(new CookieTenantResolveContributor());
        });
        Configure<AbpExceptionHttpStatusCodeOptions>(options =>
        {
            options.Map(TenantNotFoundCode, HttpStatusCode.NotFound);
            options.Map(TenantNotActiveCode, HttpStatusCode.NotFound);
        });
    }
}
