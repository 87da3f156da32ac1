using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.Auditing;
using Volo.Abp.ExceptionHandling;
using Volo.Abp.Modularity;
using Volo.Abp.Threading;

namespace Volo.Abp.BackgroundWorkers;

/// <summary>
/// Runs background workers from the end of the start-up, when every module has added its own, to the shutdown. An application that is
/// started synchronously, as tests do it, runs none.
/// </summary>
[DependsOn(typeof(AbpAuditingModule), typeof(AbpThreadingModule), typeof(AbpExceptionHandlingModule))]
public class AbpBackgroundWorkersModule : AbpModule
{
    /// <inheritdoc />
    public override async Task OnPostApplicationInitializationAsync(ApplicationInitializationContext context)
    {
        if (IsEnabled(context.ServiceProvider))
        {
            await context.ServiceProvider.GetRequiredService<IBackgroundWorkerManager>().StartAsync();
        }
    }

    /// <inheritdoc />
    public override async Task OnApplicationShutdownAsync(ApplicationShutdownContext context)
    {
        if (IsEnabled(context.ServiceProvider))
        {
            await context.ServiceProvider.GetRequiredService<IBackgroundWorkerManager>().StopAsync();
        }
    }

    private static bool IsEnabled(IServiceProvider services)
        => services.GetRequiredService<IOptions<AbpBackgroundWorkerOptions>>().Value.IsEnabled;
}
