using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.Modularity;
using Volo.Abp.Quartz;

namespace Volo.Abp.BackgroundWorkers.Quartz;

/// <summary>Lets Quartz run the background workers.</summary>
[DependsOn(typeof(AbpBackgroundWorkersModule), typeof(AbpQuartzModule))]
public class AbpBackgroundWorkersQuartzModule : AbpModule
{
    private readonly List<Type> _workerTypes = [];

    /// <inheritdoc />
    public override void PreConfigureServices(ServiceConfigurationContext context)
        => context.Services.OnRegistered(registered =>
        {
            if (typeof(IQuartzBackgroundWorker).IsAssignableFrom(registered.ImplementationType)
                && !typeof(IQuartzBackgroundWorkerAdapter).IsAssignableFrom(registered.ImplementationType))
            {
                _workerTypes.AddIfNotContains(registered.ImplementationType);
            }
        });

    /// <inheritdoc />
    public override void ConfigureServices(ServiceConfigurationContext context)
        => context.Services.AddTransient(typeof(QuartzPeriodicBackgroundWorkerAdapter<>));

    /// <inheritdoc />
    public override void OnPreApplicationInitialization(ApplicationInitializationContext context)
    {
        if (!IsEnabled(context.ServiceProvider))
        {
            context.ServiceProvider.GetRequiredService<IOptions<AbpQuartzOptions>>().Value.IsStartEnabled = false;
        }
    }

    /// <inheritdoc />
    public override async Task OnApplicationInitializationAsync(ApplicationInitializationContext context)
    {
        var services = context.ServiceProvider;
        if (!IsEnabled(services) || !services.GetRequiredService<IOptions<AbpBackgroundWorkerQuartzOptions>>().Value.IsAutoRegisterEnabled)
        {
            return;
        }

        foreach (var worker in _workerTypes.Select(type => (IQuartzBackgroundWorker)services.GetRequiredService(type)))
        {
            if (worker.AutoRegister)
            {
                await context.AddBackgroundWorkerAsync(worker.GetType());
            }
        }
    }

    private static bool IsEnabled(IServiceProvider services)
        => services.GetRequiredService<IOptions<AbpBackgroundWorkerOptions>>().Value.IsEnabled;
}
