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
/// and escalates nobody. Cases that somebody holds are left out and come at the end, one by one. Repeatable: a case that ever had a clock is left alone.
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
        var held = new List<(ICaseClockKeeper Keeper, Guid Id)>();
        foreach (var keeper in keepers)
        {
            for (var behind = Guid.Empty; await InUnitOfWorkAsync(() => keeper.GetOpenIdsAsync(behind, BatchSize)) is { Count: > 0 } open; behind = open[^1])
            {
                var left = await InUnitOfWorkAsync(() => StartAsync(keeper, open, isWaiting: false));
                held.AddRange(left.Select(id => (keeper, id)));
            }
        }

        // Whoever holds a case may only look at it, or give up: it is waited for. One at a time, so that nobody who is waited for waits for another.
        foreach (var (keeper, id) in held)
        {
            await InUnitOfWorkAsync(() => StartAsync(keeper, [id], isWaiting: true));
        }
    }

    /// <summary>Starts the clocks of those of some cases that never had any.</summary>
    /// <returns>Cases that were left out, since somebody holds them.</returns>
    private async Task<List<Guid>> StartAsync(ICaseClockKeeper keeper, IReadOnlyCollection<Guid> ids, bool isWaiting)
    {
        // Looked up once the cases are held, so that nobody starts them meanwhile.
        var cases = await keeper.GetLockedAsync(ids, isWaiting);
        var without = (await clocks.GetWithoutClocksAsync([.. cases.Select(@case => @case.Id)], cancellation.Token)).ToHashSet();
        await services.GetRequiredService<ClockManager>().KeepAsync([.. cases.Where(@case => without.Contains(@case.Id)).Select(@case => new KeepClocksDto
        {
            SiteId = @case.SiteId,
            SubjectType = keeper.SubjectType,
            SubjectId = @case.Id,
            SubjectNumber = @case.Number,
            IsNew = true,
            IsFromBefore = true,
            Facts = @case.ClockFacts,
            Running = @case.Clocks,
            At = clock.Now,
        })]);
        return [.. ids.Except(cases.Select(@case => @case.Id))];
    }

    private async Task<T> InUnitOfWorkAsync<T>(Func<Task<T>> work)
    {
        cancellation.Token.ThrowIfCancellationRequested();
        using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true, isTransactional: true);
        var result = await work();
        await unitOfWork.CompleteAsync(cancellation.Token);
        return result;
    }
}
