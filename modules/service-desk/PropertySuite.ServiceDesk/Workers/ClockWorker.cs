using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.Threading;

namespace PropertySuite.ServiceDesk;

/// <summary>Sweeps the clocks every half minute.</summary>
public class ClockWorker : AsyncPeriodicBackgroundWorkerBase
{
    /// <summary>Creates the worker.</summary>
    public ClockWorker(AbpAsyncTimer timer, IServiceScopeFactory serviceScopeFactory)
        : base(timer, serviceScopeFactory)
        => Timer.Period = (int)TimeSpan.FromSeconds(30).TotalMilliseconds;

    /// <inheritdoc />
    protected override async Task DoWorkAsync(PeriodicBackgroundWorkerContext workerContext)
    {
        var moved = await workerContext.ServiceProvider.GetRequiredService<ClockSweeper>().SweepAsync();
        if (moved > 0)
        {
            Logger.LogInformation("{Count} clocks moved on", moved);
        }
    }
}
