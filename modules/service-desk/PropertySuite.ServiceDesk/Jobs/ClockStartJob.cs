using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Cases;
using PropertySuite.Sites;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Threading;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace PropertySuite.ServiceDesk;

/// <summary>The company whose open cases are to have clocks.</summary>
[BackgroundJobName("service-desk.start-clocks")]
public class ClockStartJobArgs : IMultiTenant
{
    /// <summary>The company; all of its sites.</summary>
    public Guid? TenantId { get; set; }
}

/// <summary>
/// Starts the clocks of cases that were open before there were clocks; the migration that brings it enqueues it once for each company. What is late already is on record as late
/// and escalates nobody. Repeatable: a case that ever had a clock is left alone.
/// </summary>
public class ClockStartJob(
    IEnumerable<ICaseClockKeeper> keepers,
    IClockRepository clocks,
    IServiceProvider services,
    ICurrentTenant currentTenant,
    ICurrentSiteScope siteScope,
    IUnitOfWorkManager unitOfWorkManager,
    IClock clock,
    ICancellationTokenProvider cancellation) : AsyncBackgroundJob<ClockStartJobArgs>, ITransientDependency
{
    private const int BatchSize = 200;

    /// <inheritdoc />
    public override async Task ExecuteAsync(ClockStartJobArgs args)
    {
        using var company = currentTenant.Change(args.TenantId);
        using var scope = siteScope.Change(SiteScope.AllSites);
        foreach (var keeper in keepers)
        {
            for (Guid? behind = Guid.Empty; behind is not null;)
            {
                cancellation.Token.ThrowIfCancellationRequested();
                using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true, isTransactional: true);
                behind = await StartBatchAsync(keeper, behind.Value);
                await unitOfWork.CompleteAsync(cancellation.Token);
            }
        }
    }

    private async Task<Guid?> StartBatchAsync(ICaseClockKeeper keeper, Guid behind)
    {
        var open = await keeper.GetOpenIdsAsync(behind, BatchSize);
        if (open.Count == 0)
        {
            return null;
        }

        // Who holds a case is taking a step of it, which starts its clocks. Looked up once the cases are held, so that nobody starts them meanwhile.
        var cases = await keeper.GetLockedAsync(open, isWaiting: false);
        var without = (await clocks.GetWithoutClocksAsync([.. cases.Select(@case => @case.Id)], cancellation.Token)).ToHashSet();
        await services.GetRequiredService<ClockManager>().KeepAsync([.. cases.Where(@case => without.Contains(@case.Id)).Select(@case => new KeepClocksDto
        {
            SiteId = @case.SiteId,
            SubjectType = keeper.SubjectType,
            SubjectId = @case.Id,
            SubjectNumber = @case.Number,
            IsNew = true,
            Facts = @case.ClockFacts,
            Running = @case.Clocks,
            At = clock.Now,
        })]);
        return open[^1];
    }
}
