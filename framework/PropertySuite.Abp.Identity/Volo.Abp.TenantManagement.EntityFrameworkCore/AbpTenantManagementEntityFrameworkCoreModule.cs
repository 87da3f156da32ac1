using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Modularity;

namespace Volo.Abp.TenantManagement.EntityFrameworkCore;

/// <summary>Stores tenants with Entity Framework Core.</summary>
[DependsOn(typeof(AbpTenantManagementDomainModule), typeof(AbpEntityFrameworkCoreModule))]
public class AbpTenantManagementEntityFrameworkCoreModule : AbpModule
{
    /// <inheritdoc />
    public override void ConfigureServices(ServiceConfigurationContext context) =>
        context.Services.AddAbpDbContext<TenantManagementDbContext>(options =>
            options.AddRepository<Tenant, EfCoreTenantRepository>());
}
