using PropertySuite.BackgroundJobs;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace PropertySuite.Sites;

/// <summary>
/// Carries an occurrence out under its company and site. The work and its result are one transaction, and the occurrence is locked in it: killed at any
/// point, or run twice at once, the work is done once.
/// </summary>
public class PlanRunJob(
    IPlanRepository plans,
    PlanKindCatalog kinds,
    ICurrentTenant currentTenant,
    ICurrentSiteScope siteScope,
    IUnitOfWorkManager unitOfWorkManager,
    IClock clock) : AsyncBackgroundJob<PlanRunJobArgs>, ITransientDependency
{
    /// <inheritdoc />
    public override async Task ExecuteAsync(PlanRunJobArgs args)
    {
        using var company = currentTenant.Change(args.TenantId);
        using var site = siteScope.Change(SiteScope.Of(args.SiteId));
        await ChangeAsync(args, occurrence => Done(occurrence.Start));
        try
        {
            await ChangeAsync(args, async occurrence =>
            {
                var result = await RunAsync(args);
                occurrence.Succeed(result, clock.Now);
            });
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var reason = new PlanResult(PlanTexts.Failed, BackgroundJobFailure.Describe(exception));
            await ChangeAsync(args, occurrence => Done(at => occurrence.Fail(reason, at)));
            throw;
        }
    }

    private async Task<PlanResult> RunAsync(PlanRunJobArgs args)
    {
        var plan = await plans.GetAsync(args.PlanId);
        var kind = kinds.Get(plan.Kind);
        var values = kind.Definition.Parameters.ToDictionary(
            parameter => parameter.Name, parameter => plan.Parameters.GetValueOrDefault(parameter.Name, parameter.Usual));
        return await kind.RunAsync(new PlanRun(plan.Id, plan.Name, plan.SiteId, args.OccurrenceAt, values));
    }

    private async Task ChangeAsync(PlanRunJobArgs args, Func<PlanOccurrence, Task> change)
    {
        using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true, isTransactional: true);
        if (await plans.FindLockedOccurrenceAsync(args.PlanId, args.OccurrenceAt) is { IsOver: false } occurrence)
        {
            await change(occurrence);
        }

        await unitOfWork.CompleteAsync();
    }

    private Task Done(Action<DateTime> change)
    {
        change(clock.Now);
        return Task.CompletedTask;
    }
}
