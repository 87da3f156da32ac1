using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PropertySuite.Sites;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.Data;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Threading;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace PropertySuite.ServiceDesk;

/// <summary>Deletes openings of links, and links that ended, when their time is over, of all companies. Repeatable.</summary>
public class LinkCleanupWorker : AsyncPeriodicBackgroundWorkerBase
{
    private const int Batch = 1_000;
    private static readonly TimeSpan Period = TimeSpan.FromHours(6);

    /// <summary>Creates the worker.</summary>
    public LinkCleanupWorker(AbpAsyncTimer timer, IServiceScopeFactory serviceScopeFactory)
        : base(timer, serviceScopeFactory)
        => Timer.Period = (int)Period.TotalMilliseconds;

    /// <inheritdoc />
    protected override async Task DoWorkAsync(PeriodicBackgroundWorkerContext workerContext)
    {
        var services = workerContext.ServiceProvider;
        var filter = services.GetRequiredService<IDataFilter>();
        var before = services.GetRequiredService<IClock>().Now.AddDays(-LinkConsts.OpeningsKeptDays);
        int deleted;
        do
        {
            using var unitOfWork = services.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true);
            using var allCompanies = filter.Disable<IMultiTenant>();
            using var allSites = filter.Disable<IHasSite>();
            deleted = await services.GetRequiredService<ILinkRepository>().DeleteOldAsync(before, Batch, workerContext.CancellationToken);
            await unitOfWork.CompleteAsync(workerContext.CancellationToken);
            Logger.LogDebug("Deleted {Count} ended links and openings of links", deleted);
        }
        while (deleted >= Batch);
    }
}
