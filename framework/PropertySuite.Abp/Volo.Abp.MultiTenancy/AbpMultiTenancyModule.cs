using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Data;
using Volo.Abp.Modularity;
using Volo.Abp.MultiTenancy.ConfigurationStore;
using Volo.Abp.Security;

namespace Volo.Abp.MultiTenancy;

/// <summary>Tenants: the current one, how it is found, and where its data are.</summary>
[DependsOn(typeof(AbpDataModule), typeof(AbpSecurityModule), typeof(AbpMultiTenancyAbstractionsModule))]
public class AbpMultiTenancyModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddSingleton<ICurrentTenantAccessor>(AsyncLocalCurrentTenantAccessor.Instance);
        Configure<AbpDefaultTenantStoreOptions>(context.Services.GetConfiguration());
        Configure<AbpTenantResolveOptions>(options => options.TenantResolvers.Insert(0, new CurrentUserTenantResolveContributor()));
    }
}
