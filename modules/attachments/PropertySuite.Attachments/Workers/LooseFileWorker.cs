using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.Threading;

namespace PropertySuite.Attachments;

/// <summary>Collects once an hour what belongs to nobody; see <see cref="LooseFileCollector"/>.</summary>
public class LooseFileWorker : AsyncPeriodicBackgroundWorkerBase
{
    private static readonly TimeSpan Period = TimeSpan.FromHours(1);

    /// <summary>Creates the worker.</summary>
    public LooseFileWorker(AbpAsyncTimer timer, IServiceScopeFactory serviceScopeFactory)
        : base(timer, serviceScopeFactory)
        => Timer.Period = (int)Period.TotalMilliseconds;

    /// <inheritdoc />
    protected override async Task DoWorkAsync(PeriodicBackgroundWorkerContext workerContext)
    {
        var count = await workerContext.ServiceProvider.GetRequiredService<LooseFileCollector>().CollectAsync(workerContext.CancellationToken);
        if (count > 0)
        {
            Logger.LogInformation("{Count} files that belong to nobody were deleted", count);
        }
    }
}
