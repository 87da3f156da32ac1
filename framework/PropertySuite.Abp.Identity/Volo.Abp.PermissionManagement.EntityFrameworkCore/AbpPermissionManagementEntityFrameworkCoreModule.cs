using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Modularity;

namespace Volo.Abp.PermissionManagement.EntityFrameworkCore;

/// <summary>Stores grants with Entity Framework Core.</summary>
[DependsOn(typeof(AbpPermissionManagementDomainModule), typeof(AbpEntityFrameworkCoreModule))]
public class AbpPermissionManagementEntityFrameworkCoreModule : AbpModule
{
    /// <inheritdoc />
    public override void ConfigureServices(ServiceConfigurationContext context) =>
        context.Services.AddAbpDbContext<PermissionManagementDbContext>(options =>
            options.AddRepository<PermissionGrant, EfCorePermissionGrantRepository>());
}
