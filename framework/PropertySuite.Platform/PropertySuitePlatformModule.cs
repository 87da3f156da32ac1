using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using PropertySuite.Auditing;
using PropertySuite.BackgroundWorkers;
using PropertySuite.Quartz;
using Volo.Abp;
using Volo.Abp.Auditing;
using Volo.Abp.AuditLogging.EntityFrameworkCore;
using Volo.Abp.BackgroundJobs.EntityFrameworkCore;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.BackgroundWorkers.Quartz;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.EntityHistory;
using Volo.Abp.EntityFrameworkCore.PostgreSql;
using Volo.Abp.Modularity;
using Volo.Abp.Quartz;

namespace PropertySuite;

/// <summary>What the product puts in the place of ABP's defaults behind its HTTP API: the audit log, background jobs and their schedules.</summary>
[DependsOn(
    typeof(AbpAuditLoggingEntityFrameworkCoreModule),
    typeof(AbpBackgroundJobsEntityFrameworkCoreModule),
    typeof(AbpBackgroundWorkersQuartzModule),
    typeof(AbpEntityFrameworkCorePostgreSqlModule))]
public class PropertySuitePlatformModule : AbpModule
{
    /// <inheritdoc />
    public override void PreConfigureServices(ServiceConfigurationContext context)
    {
        var services = context.Services;
        services.OnRegistered(PeriodicWorkerInterceptor.RegisterIfNeeded);
        PreConfigure<AbpQuartzOptions>(options =>
        {
            if (services.ExecutePreConfiguredActions<QuartzClusterOptions>() is { ConnectionString: not null } cluster)
            {
                QuartzCluster.Configure(options, cluster);
            }
        });
    }

    /// <inheritdoc />
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        // The history of entities is kept in the transaction of the change, not by ABP's helper at the end of the request.
        context.Services.Replace(ServiceDescriptor.Singleton<IEntityHistoryHelper>(NullEntityHistoryHelper.Instance));
        Configure<AbpDbContextOptions>(options => options.PreConfigure(
            configuring => configuring.DbContextOptions.AddInterceptors(new EntityChangeInterceptor(configuring.ServiceProvider))));
        Configure<AbpAuditingOptions>(options => options.AlwaysLogSelectors.Add(log => Task.FromResult(log.Comments.Count > 0)));
    }

    /// <inheritdoc />
    public override void PostConfigureServices(ServiceConfigurationContext context) =>
        context.Services.AddSingleton(Options.Create(context.Services.ExecutePreConfiguredActions<QuartzClusterOptions>()));

    /// <inheritdoc />
    public override async Task OnPreApplicationInitializationAsync(ApplicationInitializationContext context)
    {
        var services = context.ServiceProvider;
        if (services.GetRequiredService<IOptions<QuartzClusterOptions>>().Value.ConnectionString is { } connectionString
            && services.GetRequiredService<IOptions<AbpBackgroundWorkerOptions>>().Value.IsEnabled)
        {
            await QuartzCluster.CreateSchemaAsync(connectionString, CancellationToken.None);
        }
    }
}
