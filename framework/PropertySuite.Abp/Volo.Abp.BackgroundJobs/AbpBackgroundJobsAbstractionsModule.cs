using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.ExceptionHandling;
using Volo.Abp.Json;
using Volo.Abp.Modularity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Threading;

namespace Volo.Abp.BackgroundJobs;

/// <summary>Background jobs as modules write and enqueue them. Finds the job classes among all registered services.</summary>
[DependsOn(typeof(AbpJsonModule), typeof(AbpMultiTenancyModule), typeof(AbpThreadingModule), typeof(AbpExceptionHandlingModule))]
public class AbpBackgroundJobsAbstractionsModule : AbpModule
{
    /// <inheritdoc />
    public override void PreConfigureServices(ServiceConfigurationContext context)
    {
        var jobTypes = new List<Type>();
        context.Services.OnRegistered(registered =>
        {
            if (BackgroundJobConfiguration.IsJobType(registered.ImplementationType))
            {
                jobTypes.AddIfNotContains(registered.ImplementationType);
            }
        });
        Configure<AbpBackgroundJobOptions>(options => jobTypes.ForEach(options.AddJob));
    }
}
