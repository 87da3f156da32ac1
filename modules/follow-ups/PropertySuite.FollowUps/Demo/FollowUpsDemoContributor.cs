using PropertySuite.Administration;
using PropertySuite.Cases;
using PropertySuite.Demo;
using PropertySuite.Sites;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.Security.Claims;
using Volo.Abp.Timing;

namespace PropertySuite.FollowUps;

/// <summary>Calls the demo's customers back, whatever module asked for it, in good time before it is due; what is not as old as that still waits.</summary>
public class FollowUpsDemoContributor(
    ICallbackTaskRepository callbacks,
    CaseRecorder<CallbackTask> recorder,
    ISiteIntegrationService sites,
    ICurrentPrincipalAccessor principal,
    IGuidGenerator guids,
    IClock clock) : IDemoContributor, ITransientDependency
{
    private static readonly TimeSpan InGoodTime = TimeSpan.FromHours(24);

    /// <inheritdoc />
    public DemoStep Step => DemoStep.Afterwards;

    /// <inheritdoc />
    public virtual async Task ContributeAsync(DemoStage stage)
    {
        var calledUntil = clock.Now + InGoodTime;
        var waiting = await callbacks.GetListAsync(task => task.SiteId == stage.SiteId && task.Outcome == null && task.DueAt <= calledUntil);
        if (waiting.Count == 0)
        {
            return;
        }

        var site = await sites.FindAsync(stage.SiteId);
        var zone = TimeZoneInfo.FindSystemTimeZoneById(site!.TimeZoneId);
        var desk = stage.Staff(StandardRoles.CustomerServiceAssistant)[0];
        using (principal.Change(desk.ToPrincipal()))
        {
            foreach (var task in waiting.OrderBy(task => task.DueAt))
            {
                await recorder.SaveAsync(task, Conclude(task, CallbackMoment.In(zone, task.DueAt - InGoodTime), desk, stage.People));
            }
        }
    }

    private CaseStep Conclude(CallbackTask task, CallbackMoment moment, DemoActor desk, DemoPeople people)
    {
        var isHappy = people.Chance(80);
        return task.Conclude(
            guids.Create(),
            moment,
            CallbackMethod.Phone,
            isHappy ? CallbackOutcome.Satisfied : CallbackOutcome.FairlySatisfied,
            task.ContactName,
            new CallbackRatings(5, 5, isHappy ? 5 : 3, 5),
            isHappy ? "师傅很及时，修得很好" : "修好了，就是等得有点久",
            null,
            new CaseActor(desk.UserId, desk.Name, CallbackTransitions.Table.Permissions));
    }
}
