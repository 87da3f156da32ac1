using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Quartz;
using Volo.Abp.Modularity;

namespace Volo.Abp.Quartz;

/// <summary>The Quartz scheduler, started and stopped with the application.</summary>
public class AbpQuartzModule : AbpModule
{
    private static readonly TimeSpan ShutdownPatience = TimeSpan.FromSeconds(15);

    /// <inheritdoc />
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        var options = context.Services.ExecutePreConfiguredActions<AbpQuartzOptions>();
        context.Services.AddSingleton(Microsoft.Extensions.Options.Options.Create(options));
        context.Services.AddQuartz(options.Properties, builder =>
        {
            builder.ConfigureScheduler(scheduler => scheduler.ShutdownJobInterruption = ShutdownJobInterruption.WhenWaitingForJobs);
            options.Configurator?.Invoke(builder);
        });
    }

    /// <inheritdoc />
    public override async Task OnApplicationInitializationAsync(ApplicationInitializationContext context)
    {
        var options = GetOptions(context.ServiceProvider);
        if (!options.IsStartEnabled)
        {
            return;
        }

        var scheduler = await GetSchedulerAsync(context.ServiceProvider);
        if (options.StartDelay > TimeSpan.Zero)
        {
            await scheduler.StartDelayed(options.StartDelay);
        }
        else
        {
            await scheduler.Start();
        }
    }

    /// <inheritdoc />
    public override async Task OnApplicationShutdownAsync(ApplicationShutdownContext context)
    {
        if (!GetOptions(context.ServiceProvider).IsStartEnabled)
        {
            return;
        }

        var scheduler = await GetSchedulerAsync(context.ServiceProvider);
        try
        {
            await scheduler.Shutdown(waitForJobsToComplete: true).AsTask().WaitAsync(ShutdownPatience);
        }
        catch (TimeoutException)
        {
            context.ServiceProvider.GetRequiredService<ILogger<AbpQuartzModule>>()
                .LogWarning("Workers are still running {Patience} after they were told to stop.", ShutdownPatience);
        }
    }

    private static AbpQuartzOptions GetOptions(IServiceProvider services) => services.GetRequiredService<IOptions<AbpQuartzOptions>>().Value;

    private static async Task<IScheduler> GetSchedulerAsync(IServiceProvider services)
        => await services.GetRequiredService<ISchedulerFactory>().GetScheduler();
}
