using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.Threading;

namespace PropertySuite.Sites;

/// <summary>Takes once a minute what is due of all plans; see <see cref="PlanSweeper"/>.</summary>
public class PlanWorker : AsyncPeriodicBackgroundWorkerBase
{
    private static readonly TimeSpan Period = TimeSpan.FromMinutes(1);

    /// <summary>Creates the worker.</summary>
    public PlanWorker(AbpAsyncTimer timer, IServiceScopeFactory serviceScopeFactory)
        : base(timer, serviceScopeFactory)
        => Timer.Period = (int)Period.TotalMilliseconds;

    /// <inheritdoc />
    protected override async Task DoWorkAsync(PeriodicBackgroundWorkerContext workerContext)
    {
        var count = await workerContext.ServiceProvider.GetRequiredService<PlanSweeper>().SweepAsync(workerContext.CancellationToken);
        if (count > 0)
        {
            Logger.LogInformation("{Count} occurrences of plans were due", count);
        }
    }
}
