using PropertySuite.Cases;
using PropertySuite.Sites;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.Timing;

namespace PropertySuite.ServiceDesk;

/// <summary>
/// Whoever is away or has left a site leaves no task behind: what they have in hand, or was given to them, goes to the stand-in, else back. Within the transaction
/// of the absence: all of them, or the absence is not stored either.
/// </summary>
public class WorkTaskHandoverHandler(IWorkTaskRepository tasks, WorkTaskPeople people, CaseRecorder<WorkTask> recorder, IClock clock)
    : IDistributedEventHandler<StaffRelievedEto>, ITransientDependency
{
    /// <inheritdoc />
    public virtual async Task HandleEventAsync(StaffRelievedEto eventData)
    {
        foreach (var ofSite in (await tasks.GetInHandsOfAsync(eventData.SiteIds, eventData.UserId)).GroupBy(task => task.SiteId))
        {
            var standIn = eventData.StandInId is { } standInId ? await people.FindStandInAsync(ofSite.Key, standInId) : null;
            var handover = new WorkTaskHandover(standIn, TimelineValue.Key($"HandOver:{eventData.Reason}"));
            await recorder.SaveManyAsync([.. ofSite.Select(task => (task, task.HandOver(handover, clock.Now)))]);
        }
    }
}
