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
        var inHands = await tasks.GetInHandsOfAsync(eventData.SiteId, eventData.UserId);
        if (inHands.Count == 0)
        {
            return;
        }

        var standIn = eventData.StandInId is { } standInId ? await people.FindStandInAsync(eventData.SiteId, standInId) : null;
        var handover = new WorkTaskHandover(standIn, TimelineValue.Key($"HandOver:{eventData.Reason}"));
        await recorder.SaveManyAsync(inHands.ConvertAll(task => (task, task.HandOver(handover, clock.Now))));
    }
}
