using PropertySuite.Cases;
using PropertySuite.Sites;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Timing;

namespace PropertySuite.ServiceDesk;

/// <summary>Passes a task on that has come into the hands of somebody who is not there: sent back to who did it, and who is away or has left the site since.</summary>
public class WorkTaskRelay(IWorkTaskRepository tasks, WorkTaskPeople people, IDutyIntegrationService duties, CaseRecorder<WorkTask> recorder, IClock clock)
    : ITransientDependency
{
    /// <summary>Hands the task over as an absence or a departure would have done.</summary>
    /// <returns>The task; null when whoever has it is there.</returns>
    public virtual async Task<WorkTask?> PassOnAsync(Guid taskId)
    {
        var task = await tasks.GetAsync(taskId);
        if (task is not { State: WorkTaskState.Accepted, AssigneeId: { } userId })
        {
            return null;
        }

        var away = (await duties.GetAwayAsync(task.SiteId, clock.Now)).Find(person => person.UserId == userId);
        if (away is null && await people.FindStandInAsync(task.SiteId, userId) is not null)
        {
            return null;
        }

        var standIn = away?.StandInId is { } standInId ? await people.FindStandInAsync(task.SiteId, standInId) : null;
        var reason = TimelineValue.Key($"HandOver:{(away is null ? ReliefReason.LeftSite : ReliefReason.Absence)}");
        await recorder.SaveAsync(task, task.HandOver(new WorkTaskHandover(standIn, reason), clock.Now));
        return task;
    }
}
