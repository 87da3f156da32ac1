using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.Data;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Threading;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace PropertySuite.Administration;

/// <summary>Deletes tokens of API clients a week after they ended, of all companies. Repeatable.</summary>
public class EndedTokenCleanupWorker : AsyncPeriodicBackgroundWorkerBase
{
    private static readonly TimeSpan Period = TimeSpan.FromHours(1);
    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(7);

    /// <summary>Creates the worker.</summary>
    public EndedTokenCleanupWorker(AbpAsyncTimer timer, IServiceScopeFactory serviceScopeFactory)
        : base(timer, serviceScopeFactory)
        => Timer.Period = (int)Period.TotalMilliseconds;

    /// <inheritdoc />
    protected override async Task DoWorkAsync(PeriodicBackgroundWorkerContext workerContext)
    {
        var services = workerContext.ServiceProvider;
        using var unitOfWork = services.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true);
        using (services.GetRequiredService<IDataFilter>().Disable<IMultiTenant>())
        {
            var deleted = await services.GetRequiredService<IApiAccessTokenRepository>()
                .DeleteEndedAsync(services.GetRequiredService<IClock>().Now - KeptFor);
            await unitOfWork.CompleteAsync();
            Logger.LogDebug("Deleted {Count} ended tokens of API clients", deleted);
        }
    }
}
