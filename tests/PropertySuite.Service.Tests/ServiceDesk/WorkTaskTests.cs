using PropertySuite.Cases;
using Volo.Abp;

namespace PropertySuite.ServiceDesk;

public class WorkTaskTests
{
    [Fact]
    public void Whoever_did_it_never_verifies_it_whatever_else_they_are()
    {
        var own = WorkTasks.Given(giver: WorkTasks.Doer);
        WorkTasks.Do(own, WorkTaskAction.Accept);
        WorkTasks.Do(own, WorkTaskAction.Finish);
        var ofTheRole = WorkTasks.Given(verifierRole: "front-desk");
        WorkTasks.Do(ofTheRole, WorkTaskAction.Accept);
        WorkTasks.Do(ofTheRole, WorkTaskAction.Finish);

        foreach (var task in new[] { own, ofTheRole })
        {
            foreach (var action in new[] { WorkTaskAction.Verify, WorkTaskAction.SendBack })
            {
                Should.Throw<BusinessException>(() => WorkTasks.Do(task, action, WorkTasks.Doer)).Code.ShouldBe(ServiceDeskErrorCodes.DoerCannotVerify);
            }

            task.State.ShouldBe(WorkTaskState.Done);
        }
    }

    [Fact]
    public void Only_who_gave_it_or_has_the_verifying_role_judges_it()
    {
        var task = WorkTasks.In(WorkTaskState.Done);
        Should.Throw<BusinessException>(() => WorkTasks.Do(task, WorkTaskAction.Verify, WorkTasks.Colleague)).Code.ShouldBe(ServiceDeskErrorCodes.NotTheGiver);

        var shared = WorkTasks.Given(verifierRole: "cs-assistant");
        WorkTasks.Do(shared, WorkTaskAction.Accept);
        WorkTasks.Do(shared, WorkTaskAction.Finish);
        WorkTasks.Do(shared, WorkTaskAction.Verify, WorkTasks.Colleague);
        shared.VerifierName.ShouldBe(WorkTasks.Colleague.Name);
    }

    [Theory]
    [InlineData(WorkTaskEvidence.None, null, 0, null)]
    [InlineData(WorkTaskEvidence.Note, " ", 3, ServiceDeskErrorCodes.ResultRequired)]
    [InlineData(WorkTaskEvidence.Note, "做完了", 0, null)]
    [InlineData(WorkTaskEvidence.Photo, "做完了", 0, ServiceDeskErrorCodes.PhotoRequired)]
    [InlineData(WorkTaskEvidence.Photo, null, 1, null)]
    public void A_task_is_done_with_what_was_asked_for(WorkTaskEvidence evidence, string? result, int photos, string? refusal)
    {
        var task = WorkTasks.In(WorkTaskState.Accepted, evidence);
        var finish = () => task.Finish(result, photos, verifierRole: null, WorkTasks.Doer, task.LastStepAt.AddHours(1));

        if (refusal is null)
        {
            finish().Transition.To.ShouldBe(nameof(WorkTaskState.Done));
        }
        else
        {
            Should.Throw<BusinessException>(() => finish()).Code.ShouldBe(refusal);
            task.State.ShouldBe(WorkTaskState.Accepted);
            task.DoneAt.ShouldBeNull();
        }
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(9000)]
    public void A_task_is_due_ahead_and_within_a_year(int hours)
    {
        Should.Throw<BusinessException>(() => WorkTasks.Given(due: TimeSpan.FromHours(hours))).Code.ShouldBe(ServiceDeskErrorCodes.TaskDueNotAhead);

        var task = WorkTasks.Given();
        Should.Throw<BusinessException>(() => task.Reassign(WorkTasks.ToRole, WorkTasks.Start.AddHours(hours), null, WorkTasks.Giver, WorkTasks.Start))
            .Code.ShouldBe(ServiceDeskErrorCodes.TaskDueNotAhead);
        task.AssigneeId.ShouldBe(WorkTasks.Doer.UserId);
    }

    [Fact]
    public void What_is_sent_back_past_its_time_gets_another_one_and_is_proved_anew()
    {
        var task = WorkTasks.In(WorkTaskState.Done);
        var over = task.DueAt.AddMinutes(1);
        Should.Throw<BusinessException>(() => task.SendBack("缺 2 栋", null, WorkTasks.Giver, over)).Code.ShouldBe(ServiceDeskErrorCodes.TaskDueNotAhead);
        Should.Throw<BusinessException>(() => task.SendBack("缺 2 栋", over, WorkTasks.Giver, over)).Code.ShouldBe(ServiceDeskErrorCodes.TaskDueNotAhead);
        Should.Throw<BusinessException>(() => task.SendBack(" ", over.AddDays(1), WorkTasks.Giver, over)).Code.ShouldBe(CasesErrorCodes.ReasonRequired);
        task.State.ShouldBe(WorkTaskState.Done);

        task.SendBack("缺 2 栋", over.AddDays(1), WorkTasks.Giver, over);

        (task.State, task.DueAt, task.AcceptedAt).ShouldBe((WorkTaskState.Accepted, over.AddDays(1), over));
        var early = WorkTasks.In(WorkTaskState.Done);
        var due = early.DueAt;
        WorkTasks.Do(early, WorkTaskAction.SendBack);
        early.DueAt.ShouldBe(due);
    }

    [Fact]
    public void A_roles_task_is_taken_by_one_of_them_and_then_by_no_other()
    {
        var task = WorkTasks.Given(WorkTasks.ToRole);
        (task.AwaitedUserId, task.AwaitedRole).ShouldBe((null, "front-desk"));
        Should.Throw<BusinessException>(() => WorkTasks.Do(task, WorkTaskAction.Accept, WorkTasks.Colleague)).Code.ShouldBe(ServiceDeskErrorCodes.NotTheAssignee);

        WorkTasks.Do(task, WorkTaskAction.Accept);

        (task.AssigneeId, task.AwaitedUserId, task.AwaitedRole).ShouldBe((WorkTasks.Doer.UserId, WorkTasks.Doer.UserId, null));
        var another = WorkTasks.Colleague with { Roles = ["front-desk"] };
        WorkTaskTransitions.Table.AvailableActions(task, another).ShouldBeEmpty();
    }

    [Fact]
    public void It_waits_for_who_has_to_act_and_for_nobody_at_its_end()
    {
        WorkTasks.In(WorkTaskState.Given).AwaitedUserId.ShouldBe(WorkTasks.Doer.UserId);
        WorkTasks.In(WorkTaskState.Accepted).AwaitedUserId.ShouldBe(WorkTasks.Doer.UserId);
        WorkTasks.In(WorkTaskState.Done).AwaitedUserId.ShouldBe(WorkTasks.Giver.UserId);
        WorkTasks.In(WorkTaskState.Returned).AwaitedUserId.ShouldBe(WorkTasks.Giver.UserId);
        foreach (var end in new[] { WorkTaskState.Verified, WorkTaskState.Cancelled })
        {
            var task = WorkTasks.In(end);
            (task.AwaitedUserId, task.AwaitedRole, task.AwaitedDepartmentId).ShouldBe((null, null, null));
        }
    }

    [Theory]
    [InlineData(WorkTaskState.Given)]
    [InlineData(WorkTaskState.Accepted)]
    public void Whoever_is_away_hands_over_to_the_stand_in_else_to_the_role_else_to_who_gave_it(WorkTaskState state)
    {
        var handed = WorkTasks.In(state);
        var step = handed.HandOver(WorkTasks.ToColleague, handed.LastStepAt.AddHours(1));
        (handed.State, handed.AssigneeId, handed.AwaitedUserId).ShouldBe((WorkTaskState.Given, WorkTasks.Colleague.UserId, WorkTasks.Colleague.UserId));
        (step.Data["from"].Value, step.Data["to"].Value, step.Data["reason"].Value).ShouldBe((WorkTasks.Doer.Name, WorkTasks.Colleague.Name, "HandOver:Absence"));

        var back = WorkTasks.In(state);
        back.HandOver(WorkTasks.ToNobody, back.LastStepAt.AddHours(1));
        (back.State, back.AssigneeId, back.AwaitedUserId).ShouldBe((WorkTaskState.Returned, null, WorkTasks.Giver.UserId));

        var team = WorkTasks.Given(WorkTasks.ToRole);
        WorkTasks.Do(team, WorkTaskAction.Accept);
        team.HandOver(WorkTasks.ToNobody, team.LastStepAt.AddHours(1));
        (team.State, team.AssigneeId, team.AwaitedRole).ShouldBe((WorkTaskState.Given, null, "front-desk"));
    }
}
