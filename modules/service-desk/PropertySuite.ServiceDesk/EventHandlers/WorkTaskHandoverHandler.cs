using PropertySuite.Cases;
using PropertySuite.Sites;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.Timing;

namespace PropertySuite.ServiceDesk;

/// <summary>
/// Whoever is away or has left a site leaves no task behind: what they have in hand, or was given to them, goes to the stand-in, else back; what they gave and will not
/// look at any more goes to a role. Within the transaction of the absence or departure: all of them, or it is not stored either.
/// </summary>
public class WorkTaskHandoverHandler(IWorkTaskRepository tasks, WorkTaskPeople people, WorkTaskVerifiers verifiers, CaseRecorder<WorkTask> recorder, IClock clock)
    : IDistributedEventHandler<StaffRelievedEto>, ITransientDependency
{
    /// <inheritdoc />
    public virtual async Task HandleEventAsync(StaffRelievedEto eventData)
    {
        var reason = TimelineValue.Key($"HandOver:{eventData.Reason}");
        if (eventData.Reason == ReliefReason.LeftSite)
        {
            await ReplaceGiverAsync(eventData, reason);
        }

        foreach (var ofSite in (await tasks.GetInHandsOfAsync(eventData.SiteIds, eventData.UserId)).GroupBy(task => task.SiteId))
        {
            var standIn = eventData.StandInId is { } standInId ? await people.FindStandInAsync(ofSite.Key, standInId) : null;
            var handover = new WorkTaskHandover(standIn, reason);
            await recorder.SaveManyAsync([.. ofSite.Select(task => (task, task.HandOver(handover, clock.Now)))]);
        }
    }

    private async Task ReplaceGiverAsync(StaffRelievedEto left, TimelineValue reason)
    {
        foreach (var ofSite in (await tasks.GetOpenGivenByAsync(left.SiteIds, left.UserId)).GroupBy(task => (task.SiteId, task.DoneById)))
        {
            var role = await verifiers.FindRoleAsync(ofSite.Key.SiteId, [left.UserId, .. ofSite.Key.DoneById is { } doer ? [doer] : Array.Empty<Guid>()]);
            await recorder.SaveManyAsync(
                [.. ofSite.Select(task => (task, task.ReplaceGiver(role, reason, clock.Now)))]);
        }
    }
}
