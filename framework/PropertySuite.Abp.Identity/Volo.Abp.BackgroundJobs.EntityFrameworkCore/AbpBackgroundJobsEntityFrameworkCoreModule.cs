using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Modularity;

namespace Volo.Abp.BackgroundJobs.EntityFrameworkCore;

/// <summary>Stores jobs with Entity Framework Core.</summary>
[DependsOn(typeof(AbpBackgroundJobsDomainModule), typeof(AbpEntityFrameworkCoreModule))]
public class AbpBackgroundJobsEntityFrameworkCoreModule : AbpModule
{
    /// <inheritdoc />
    public override void ConfigureServices(ServiceConfigurationContext context) =>
        context.Services.AddAbpDbContext<BackgroundJobsDbContext>(options =>
            options.AddRepository<BackgroundJobRecord, EfCoreBackgroundJobRepository>());
}
