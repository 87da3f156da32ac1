using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PropertySuite.BackgroundJobs;
using PropertySuite.Cases;
using PropertySuite.Sites;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Threading;
using Volo.Abp.Uow;

namespace PropertySuite.ServiceDesk;

/// <summary>Which running clocks are to be timed anew, and why.</summary>
[BackgroundJobName("service-desk.retime-clocks")]
public class ClockRetimingJobArgs : IMultiTenant
{
    /// <summary>The company.</summary>
    public Guid? TenantId { get; set; }

    /// <summary>The site; null: all of the company's.</summary>
    public Guid? SiteId { get; set; }

    /// <summary>Kind of case; null: all.</summary>
    public string? SubjectType { get; set; }

    /// <summary>Kind of clock; null: all.</summary>
    public string? Kind { get; set; }

    /// <summary>Why.</summary>
    public ClockRetimingCause Cause { get; set; }

    /// <summary>Who changed what the clocks go by.</summary>
    public Guid? ActorId { get; set; }

    /// <summary>Their name then.</summary>
    public string? ActorName { get; set; }
}

/// <summary>
/// Times running clocks anew, batch by batch, each in a transaction of its own. Cases that somebody holds are left out and come at the end, one by one. Repeatable: what is timed
/// already does not change again, so that it may die anywhere.
/// </summary>
public class ClockRetimingJob(
    IClockRepository clocks,
    IServiceProvider services,
    BackgroundJobProgress progress,
    ICurrentTenant currentTenant,
    ICurrentSiteScope siteScope,
    IUnitOfWorkManager unitOfWorkManager,
    IOptions<ClockOptions> options,
    ICancellationTokenProvider cancellation) : AsyncBackgroundJob<ClockRetimingJobArgs>, ITransientDependency
{
    /// <summary>Cases of a batch.</summary>
    public const int BatchSize = 200;

    /// <inheritdoc />
    public override async Task ExecuteAsync(ClockRetimingJobArgs args)
    {
        using var company = currentTenant.Change(args.TenantId);
        using var scope = siteScope.Change(args.SiteId is { } site ? SiteScope.Of(site) : SiteScope.AllSites);
        var order = new ClockRetimingOrder(args.Cause, args.ActorId, args.ActorName);
        var filters = options.Value.Catalogs
            .Where(catalog => args.SubjectType is null || catalog.SubjectType == args.SubjectType)
            .Select(catalog => new RunningClockFilter(catalog.SubjectType, args.Kind, args.SiteId))
            .ToList();
        var total = 0;
        foreach (var filter in filters)
        {
            total += await InUnitOfWorkAsync(() => clocks.CountRunningSubjectsAsync(filter, cancellation.Token));
        }

        var done = 0;
        var held = new List<(string SubjectType, Guid Id)>();
        foreach (var filter in filters)
        {
            for (var behind = Guid.Empty; ;)
            {
                cancellation.Token.ThrowIfCancellationRequested();
                var batch = await InUnitOfWorkAsync(() => clocks.GetRunningSubjectsAsync(filter, behind, BatchSize, cancellation.Token));
                if (batch.Count == 0)
                {
                    break;
                }

                behind = batch[^1];
                var left = await RetimeAsync(filter.SubjectType, batch, order, isWaiting: false);
                held.AddRange(left.Select(id => (filter.SubjectType, id)));
                await progress.ReportAsync(done += batch.Count - left.Count, total);
            }
        }

        // One at a time: who waits for one case while holding others may be waited for.
        foreach (var (subjectType, id) in held)
        {
            cancellation.Token.ThrowIfCancellationRequested();
            await RetimeAsync(subjectType, [id], order, isWaiting: true);
            await progress.ReportAsync(++done, total);
        }
    }

    private Task<IReadOnlyCollection<Guid>> RetimeAsync(string subjectType, IReadOnlyCollection<Guid> ids, ClockRetimingOrder order, bool isWaiting)
        => InUnitOfWorkAsync(() => services.GetRequiredService<ClockRetimer>().RetimeAsync(subjectType, ids, order, isWaiting));

    private async Task<T> InUnitOfWorkAsync<T>(Func<Task<T>> work)
    {
        using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true, isTransactional: true);
        var result = await work();
        await unitOfWork.CompleteAsync(cancellation.Token);
        return result;
    }
}
