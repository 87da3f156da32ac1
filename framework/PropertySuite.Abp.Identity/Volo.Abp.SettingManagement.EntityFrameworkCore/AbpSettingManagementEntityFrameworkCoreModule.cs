using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Modularity;

namespace Volo.Abp.SettingManagement.EntityFrameworkCore;

/// <summary>Stores values of settings with Entity Framework Core.</summary>
[DependsOn(typeof(AbpSettingManagementDomainModule), typeof(AbpEntityFrameworkCoreModule))]
public class AbpSettingManagementEntityFrameworkCoreModule : AbpModule
{
    /// <inheritdoc />
    public override void ConfigureServices(ServiceConfigurationContext context) =>
        context.Services.AddAbpDbContext<SettingManagementDbContext>(options =>
            options.AddRepository<Setting, EfCoreSettingRepository>());
}
