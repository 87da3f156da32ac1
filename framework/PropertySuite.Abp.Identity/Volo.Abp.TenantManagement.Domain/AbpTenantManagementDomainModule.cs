using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Domain;
using Volo.Abp.Modularity;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.TenantManagement;

/// <summary>Stored tenants.</summary>
[DependsOn(typeof(AbpMultiTenancyModule), typeof(AbpTenantManagementDomainSharedModule), typeof(AbpDddDomainModule))]
public class AbpTenantManagementDomainModule : AbpModule
{
    /// <inheritdoc />
    public override void ConfigureServices(ServiceConfigurationContext context) => context.Services.AddMemoryCache();
}
