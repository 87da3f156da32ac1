using PropertySuite.Cases;
using Rights = PropertySuite.ServiceDesk.Permissions.ServiceDeskPermissions.WorkTasks;

namespace PropertySuite.ServiceDesk;

/// <summary>Tasks for tests: given, and moved by valid actions.</summary>
internal static class WorkTasks
{
    public static readonly DateTime Start = new(2026, 3, 4, 1, 30, 0, DateTimeKind.Utc);
    public static readonly CaseActor Giver = new(Guid.Parse("00000000-0000-0000-0000-00000000f001"), "陈立群", Rights.Execute, Rights.Give, Rights.Verify);
    public static readonly CaseActor Doer = new(Guid.Parse("00000000-0000-0000-0000-00000000d001"), "王晓雯", Rights.Execute, Rights.Give, Rights.Verify) { Roles = ["front-desk"] };
    public static readonly CaseActor Colleague = new(Guid.Parse("00000000-0000-0000-0000-00000000d002"), "李静怡", Rights.Execute, Rights.Give, Rights.Verify) { Roles = ["cs-assistant"] };
    public static readonly WorkTaskAssignee ToDoer = WorkTaskAssignee.Person(Doer.UserId!.Value, Doer.Name);
    public static readonly WorkTaskAssignee ToRole = WorkTaskAssignee.OfRole("front-desk", "前台");
    public static readonly WorkTaskHandover ToColleague = new(new WorkTaskStandIn(Colleague.UserId!.Value, Colleague.Name), TimelineValue.Key("HandOver:Absence"));
    public static readonly WorkTaskHandover ToNobody = new(null, TimelineValue.Key("HandOver:Absence"));

    public static WorkTask Given(
        WorkTaskAssignee? to = null, WorkTaskEvidence evidence = WorkTaskEvidence.Note, CaseActor? giver = null, string? verifierRole = null, TimeSpan? due = null)
        => new(
            Guid.CreateVersion7(),
            Guid.CreateVersion7(),
            Guid.Parse("00000000-0000-0000-0000-0000000000a1"),
            "NORTHTK202603040001",
            new WorkTaskOrder(
                WorkTaskConsts.GeneralKind, "核对空置房钥匙", null, Start + (due ?? TimeSpan.FromDays(2)), evidence, (giver ?? Giver).UserId, (giver ?? Giver).Name, verifierRole, null),
            to ?? ToDoer,
            Start);

    public static CaseStep Do(WorkTask task, WorkTaskAction action, CaseActor? by = null)
    {
        var at = task.LastStepAt.AddHours(1);
        return action switch
        {
            WorkTaskAction.Accept => task.Accept(by ?? Doer, at),
            WorkTaskAction.Refuse => task.Refuse("今天不在", by ?? Doer, at),
            WorkTaskAction.Finish => task.Finish("18 把齐全", 1, verifierRole: null, by ?? Doer, at),
            WorkTaskAction.Verify => task.Verify(by ?? Giver, at),
            WorkTaskAction.SendBack => task.SendBack("缺 2 栋", null, by ?? Giver, at),
            WorkTaskAction.Reassign => task.Reassign(WorkTaskAssignee.Person(Colleague.UserId!.Value, Colleague.Name), at.AddDays(1), "请接手", by ?? Giver, at),
            WorkTaskAction.Cancel => task.Cancel("不需要了", by ?? Giver, at),
            WorkTaskAction.HandOver => task.HandOver(ToColleague, at),
            WorkTaskAction.ReplaceGiver => task.ReplaceGiver("cs-manager", TimelineValue.Key("HandOver:LeftSite"), at),
            _ => throw new ArgumentOutOfRangeException(nameof(action), action, null),
        };
    }

    /// <summary>A task that went the shortest way to a state.</summary>
    public static WorkTask In(WorkTaskState state, WorkTaskEvidence evidence = WorkTaskEvidence.Note)
    {
        var task = Given(evidence: evidence);
        WorkTaskAction[] way = state switch
        {
            WorkTaskState.Given => [],
            WorkTaskState.Accepted => [WorkTaskAction.Accept],
            WorkTaskState.Done => [WorkTaskAction.Accept, WorkTaskAction.Finish],
            WorkTaskState.Returned => [WorkTaskAction.Refuse],
            WorkTaskState.Verified => [WorkTaskAction.Accept, WorkTaskAction.Finish, WorkTaskAction.Verify],
            WorkTaskState.Cancelled => [WorkTaskAction.Cancel],
            _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
        };
        foreach (var action in way)
        {
            Do(task, action);
        }

        task.State.ShouldBe(state);
        return task;
    }
}
