using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PropertySuite.Sites;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.Data;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Threading;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace PropertySuite.Cases;

/// <summary>
/// Base of workers that do something to each case that is due, over all companies and sites: each case as its own company and site, in its
/// own transaction, so that one that cannot be keeps no other waiting. Two hosts may run it at once: the second finds the case changed.
/// </summary>
/// <typeparam name="TCase">The case.</typeparam>
public abstract class PerCaseWorker<TCase> : AsyncPeriodicBackgroundWorkerBase
    where TCase : class, ICase
{
    private const int Batch = 200;

    /// <summary>Creates the worker.</summary>
    protected PerCaseWorker(AbpAsyncTimer timer, IServiceScopeFactory serviceScopeFactory, TimeSpan period)
        : base(timer, serviceScopeFactory)
        => Timer.Period = (int)period.TotalMilliseconds;

    /// <inheritdoc />
    protected override async Task DoWorkAsync(PeriodicBackgroundWorkerContext workerContext)
    {
        foreach (var due in await FindAllAsync(workerContext.ServiceProvider))
        {
            try
            {
                await DoAsync(workerContext.ServiceProvider, due);
            }
            catch (AbpDbConcurrencyException)
            {
                Logger.LogDebug("{Case} {Id} changed meanwhile; left as it is", typeof(TCase).Name, due.Id);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                Logger.LogError(exception, "{Case} {Id} failed; the next run tries again", typeof(TCase).Name, due.Id);
            }
        }
    }

    /// <summary>Finds due cases of all companies and sites, the longest due first.</summary>
    /// <param name="services">Services of this run.</param>
    /// <param name="now">Now (UTC).</param>
    /// <param name="count">How many at the most.</param>
    protected abstract Task<List<CaseReference>> FindAsync(IServiceProvider services, DateTime now, int count);

    /// <summary>Does what is due to one case, as its company and site. Looks again whether it still is.</summary>
    /// <returns>The step taken, or null when there was nothing to do.</returns>
    protected abstract Task<CaseStep?> StepAsync(IServiceProvider services, TCase @case, DateTime now);

    private async Task<List<CaseReference>> FindAllAsync(IServiceProvider services)
    {
        var filter = services.GetRequiredService<IDataFilter>();
        using var unitOfWork = services.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true);
        using (filter.Disable<IMultiTenant>())
        using (filter.Disable<IHasSite>())
        {
            var found = await FindAsync(services, services.GetRequiredService<IClock>().Now, Batch);
            await unitOfWork.CompleteAsync();
            return found;
        }
    }

    private async Task DoAsync(IServiceProvider services, CaseReference due)
    {
        using var tenant = services.GetRequiredService<ICurrentTenant>().Change(due.TenantId);
        using var scope = services.GetRequiredService<ICurrentSiteScope>().Change(SiteScope.Of(due.SiteId));
        using var unitOfWork = services.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true, isTransactional: true);
        if (await services.GetRequiredService<IRepository<TCase, Guid>>().FindAsync(due.Id) is { } @case
            && await StepAsync(services, @case, services.GetRequiredService<IClock>().Now) is { } step)
        {
            await services.GetRequiredService<CaseRecorder<TCase>>().SaveAsync(@case, step);
        }

        await unitOfWork.CompleteAsync();
    }
}

/// <summary>A case and where it belongs.</summary>
/// <param name="Id">Case.</param>
/// <param name="TenantId">Company.</param>
/// <param name="SiteId">Site.</param>
public sealed record CaseReference(Guid Id, Guid? TenantId, Guid SiteId);
